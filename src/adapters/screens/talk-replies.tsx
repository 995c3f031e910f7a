import arrowLeft from 'icon:arrow-left';
import chatCircleSlash from 'icon:chat-circle-slash';
import doorOpen from 'icon:door-open';
import { type OfferedReply, SILENCE_ID, type TalkView } from '../../domain/dialogue/view.ts';
import type { Language } from '../../domain/language/text.ts';
import type { ReplyId } from '../../domain/scenario/vocabulary.ts';
import { Icon } from './parts/icon.tsx';
import { LINE_ID } from './talk-speech.tsx';
import { talkWords } from './talk.words.ts';
import { spoken, told } from './told.ts';

export interface RepliesProps {
  readonly view: Pick<TalkView, 'offered' | 'closing' | 'turns'>;
  readonly language: Language;
  readonly clientName: string;
  readonly singleKeys: boolean;
  /** The ways of closing stand in the place of the replies. */
  readonly closing: boolean;
  /** To close now is to leave without an answer, and this has not been said yet. */
  readonly warns: boolean;
  readonly onReply: (id: ReplyId) => void;
  readonly onClosing: (open: boolean) => void;
}

const NOTICE_ID = 'talk-notice';

/** What can be said now. Nothing in the look betrays the better one. */
export function Replies({ view, language, clientName, singleKeys, closing, warns, onReply, onClosing }: RepliesProps) {
  const words = talkWords(language);
  const shown = closing ? view.closing : view.offered;
  // The line of a new moment is said by the log; the very first one stands there before anybody listens.
  const described = warns ? NOTICE_ID : view.turns === 0 && !closing ? LINE_ID : undefined;
  return (
    <fieldset class="answers card" aria-label={spoken(words.ask)} aria-describedby={described}>
      <h2>
        {closing ? words.askClose : words.ask}
        {singleKeys && shown.length > 1 && <small aria-hidden="true">{words.keys(String(shown.length))}</small>}
      </h2>
      {warns && (
        <p class="notice" id={NOTICE_ID}>
          {words.noAnswerYet(clientName)}
        </p>
      )}
      {shown.map((reply, index) => (
        <ReplyButton
          key={`${view.turns} ${reply.id}`}
          reply={reply}
          number={index + 1}
          language={language}
          singleKeys={singleKeys}
          onReply={onReply}
        />
      ))}
      <p class="quiet">
        {closing ? (
          <button type="button" onClick={() => onClosing(false)}>
            <Icon path={arrowLeft} />
            {words.back}
          </button>
        ) : (
          <>
            <button
              type="button"
              data-action="silence"
              aria-keyshortcuts={singleKeys ? 's' : undefined}
              onClick={() => onReply(SILENCE_ID)}
            >
              <Icon path={chatCircleSlash} />
              {words.silence}
            </button>
            {view.closing.length > 0 && (
              <button type="button" data-action="close" aria-keyshortcuts={singleKeys ? 'c' : undefined} onClick={() => onClosing(true)}>
                <Icon path={doorOpen} />
                {words.close}
              </button>
            )}
          </>
        )}
      </p>
    </fieldset>
  );
}

interface ReplyButtonProps extends Pick<RepliesProps, 'language' | 'singleKeys' | 'onReply'> {
  readonly reply: OfferedReply;
  readonly number: number;
}

function ReplyButton({ reply, number, language, singleKeys, onReply }: ReplyButtonProps) {
  return (
    <button
      type="button"
      class="reply"
      data-reply={reply.id}
      aria-keyshortcuts={singleKeys ? String(number) : undefined}
      onClick={() => onReply(reply.id)}
    >
      <kbd>{number}</kbd>
      <span>{told(reply.text, language)}</span>
    </button>
  );
}
