import type { Language } from '../../domain/language/text.ts';
import type { Settings } from './settings.ts';
import { settingsWords } from './settings.words.ts';

interface VolumesProps {
  readonly settings: Settings;
  readonly language: Language;
  readonly onChange: (changed: Pick<Settings, 'volumes' | 'muted'>) => void;
}

/** Three volumes. Whoever raises one wants to hear it: the mute goes. */
export function Volumes({ settings: { volumes, muted }, language, onChange }: VolumesProps) {
  const words = settingsWords(language);
  return (
    <div class="volumes">
      {(['effects', 'room', 'music'] as const).map((channel) => {
        const share = Math.round(volumes[channel] * 100);
        return (
          <label key={channel}>
            <span>{words[channel]}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              value={share}
              aria-valuetext={words.percent(share)}
              style={{ '--share': `${share}%` }}
              onInput={(event) => {
                const volume = event.currentTarget.valueAsNumber / 100;
                onChange({ volumes: { ...volumes, [channel]: volume }, muted: muted && volume === 0 });
              }}
            />
            <b aria-hidden="true">{words.percent(share)}</b>
          </label>
        );
      })}
    </div>
  );
}
