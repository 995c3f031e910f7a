import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../adapters/screens/notice.tsx';
import { SettingsScreen } from '../../adapters/screens/settings.tsx';
import { offerFile, readArchive, writeArchive } from '../../adapters/storage/archive.ts';
import { playerWords } from './player.words.ts';
import { sanitise } from './preferences.ts';
import { isProgress, keepProgress } from './progress.ts';
import { useServices } from './services.ts';

/** The settings, and what this device keeps. */
export function SettingsPage() {
  const services = useServices();
  const { settings, changeSettings, journal, keepsakes, recordings, progress, clock, reload } = services;
  const words = playerWords(settings.language);
  const [told, setTold] = useState<string | null>(null);
  const place = useStoredPlace(recordings?.length ?? 0);

  const exportAll = async () => {
    const read = await journal.all();
    if (!read.ok) return setTold(words.storageProblem(read.problem.detail));
    const savedAt = clock();
    const file = writeArchive({ savedAt, settings, progress, recordings: read.value.recordings });
    offerFile(file, `non-mais-${new Date(savedAt).toISOString().slice(0, 10)}.json`);
    keepsakes.keep('exported', savedAt);
  };
  const importFrom = async (file: File) => {
    const read = readArchive(await file.text());
    if (!read.ok) {
      const { problem } = read;
      return setTold(problem.code === 'newer-archive' ? words.newerArchive
        : problem.code === 'broken-recording' ? words.brokenRecording(problem.position + 1) : words.notAnArchive);
    }
    const added = await journal.add(read.value.recordings);
    if (!added.ok) return setTold(words.storageProblem(added.problem.detail));
    if (isProgress(read.value.progress)) keepProgress(keepsakes, { ...read.value.progress, ...progress });
    if (typeof read.value.settings === 'object' && read.value.settings !== null) changeSettings(sanitise(read.value.settings));
    reload();
    setTold(added.value === 0 ? words.nothingNew : words.imported(added.value));
  };
  const erase = async () => {
    const erased = await journal.eraseEverything();
    keepsakes.eraseAll();
    if (!erased.ok) return setTold(words.storageProblem(erased.problem.detail));
    reload();
    setTold(words.erased);
  };

  return (
    <>
      <SettingsScreen
        settings={settings}
        language={settings.language}
        stored={{ talks: recordings?.length ?? 0, ...place }}
        onChange={changeSettings}
        onExport={exportAll}
        onImport={importFrom}
        onErase={erase}
        onBack={() => history.back()}
      />
      {told !== null && <Notice kind="told" language={settings.language} text={told} onClose={() => setTold(null)} />}
    </>
  );
}

/** Bytes the browser counts for this site, and whether it has promised to keep them; null where it does not say. */
function useStoredPlace(talks: number): { readonly bytes: number | null; readonly persisted: boolean | null } {
  const [place, setPlace] = useState<{ bytes: number | null; persisted: boolean | null }>({ bytes: null, persisted: null });
  useEffect(() => {
    const { storage } = navigator;
    if (!storage) return;
    Promise.all([storage.estimate?.(), storage.persisted?.()]).then(([estimate, persisted]) => {
      setPlace({ bytes: estimate?.usage ?? null, persisted: persisted ?? null });
    }, () => undefined);
  }, [talks]);
  return place;
}
