import exportIcon from 'icon:export';
import lockKey from 'icon:lock-key';
import trash from 'icon:trash';
import uploadSimple from 'icon:upload-simple';
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../domain/language/text.ts';
import { ConfirmDialog } from './dialog-confirm.tsx';
import { Icon } from './parts/icon.tsx';
import { amountOf, type Stored } from './settings-stored.ts';
import { settingsWords } from './settings.words.ts';

interface StoredCardProps {
  readonly stored: Stored;
  readonly language: Language;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onErase: () => void;
}

/** What is kept here and nowhere else: to take along, to bring back, to wipe away. */
export function StoredCard({ stored, language, onExport, onImport, onErase }: StoredCardProps) {
  const words = settingsWords(language);
  const [asking, setAsking] = useState(false);
  return (
    <section class="stored card" aria-labelledby="stored-heading">
      <h2 id="stored-heading">
        <Icon path={lockKey} />
        {words.data}
      </h2>
      <dl>
        <Line what={words.talks}>{String(stored.talks)}</Line>
        {stored.bytes !== null && <Line what={words.place}>{placeTold(stored.bytes, language)}</Line>}
        <Line what={words.sent}>{words.nothing}</Line>
      </dl>
      <p>{stored.persisted === false ? words.fragile : words.stays}</p>
      <div class="stored-actions">
        <button type="button" class="button small" onClick={onExport}>
          <Icon path={exportIcon} />
          {words.export}
        </button>
        <ImportButton word={words.import} onImport={onImport} />
        <button type="button" class="button small danger" data-action="erase" onClick={() => setAsking(true)}>
          <Icon path={trash} />
          {words.erase}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          language={language}
          title={words.eraseTitle}
          icon={trash}
          confirm={words.eraseYes}
          keep={words.eraseNo}
          onKeep={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onErase();
          }}
        >
          <p>{words.eraseGoes}</p>
          <ul class="goes">
            {stored.talks > 0 && <li>{words.eraseTalks(stored.talks)}</li>}
            <li>{words.erasePath}</li>
            <li>{words.eraseSettings}</li>
          </ul>
          <p>{words.eraseFinal}</p>
          <button type="button" class="button quiet" onClick={onExport}>
            <Icon path={exportIcon} />
            {words.exportFirst}
          </button>
        </ConfirmDialog>
      )}
    </section>
  );
}

function Line({ what, children }: { readonly what: string; readonly children: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A real button before the browser's own file field, which no style reaches. The same file may be chosen twice. */
function ImportButton({ word, onImport }: { readonly word: string; readonly onImport: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button small" onClick={() => field.current?.click()}>
        <Icon path={uploadSimple} />
        {word}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={word}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onImport(file);
        }}
      />
    </>
  );
}

function placeTold(bytes: number, language: Language): string {
  const { unit, amount } = amountOf(bytes, language);
  return settingsWords(language)[unit](amount);
}
