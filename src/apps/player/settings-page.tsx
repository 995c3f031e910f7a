import { useEffect, useState } from 'preact/hooks';
import { SettingsScreen } from '../../adapters/screens/settings-screen.tsx';
import { offerFile, readArchive, writeArchive } from '../../adapters/storage/archive.ts';
import { sanitise } from './preferences.ts';
import { isProgress, keepProgress } from './progress.ts';
import { useServices } from './services.ts';

/** The settings, and what this device keeps. */
export function SettingsPage() {
  const services = useServices();
  const { settings, changeSettings, journal, keepsakes, recordings, progress, clock, reload, tell } = services;
  const place = useStoredPlace(recordings?.length ?? 0);

  const exportAll = async () => {
    const read = await journal.all();
    if (!read.ok) return tell('storageProblem', read.problem.detail);
    const savedAt = clock();
    const file = writeArchive({ savedAt, settings, progress, recordings: read.value.recordings });
    offerFile(file, `non-mais-${new Date(savedAt).toISOString().slice(0, 10)}.json`);
    keepsakes.keep('exported', savedAt);
  };
  const importFrom = async (file: File) => {
    const read = readArchive(await file.text());
    if (!read.ok) {
      const { problem } = read;
      if (problem.code === 'broken-recording') return tell('brokenRecording', problem.position + 1);
      return tell(problem.code === 'newer-archive' ? 'newerArchive' : 'notAnArchive');
    }
    const added = await journal.add(read.value.recordings);
    if (!added.ok) return tell('storageProblem', added.problem.detail);
    if (isProgress(read.value.progress)) keepProgress(keepsakes, { ...read.value.progress, ...progress });
    if (typeof read.value.settings === 'object' && read.value.settings !== null) changeSettings(sanitise(read.value.settings));
    reload();
    tell(added.value === 0 ? 'nothingNew' : 'imported', added.value);
  };
  const erase = async () => {
    const erased = await journal.eraseEverything();
    keepsakes.eraseAll();
    if (!erased.ok) return tell('storageProblem', erased.problem.detail);
    reload();
    changeSettings(sanitise({ language: settings.language }));
    tell('erased');
  };

  return (
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
  );
}

/** Bytes the browser counts for this site, and whether it has promised to keep them; null where it does not say. */
function useStoredPlace(talks: number): { readonly bytes: number | null; readonly persisted: boolean | null } {
  const [place, setPlace] = useState<{ bytes: number | null; persisted: boolean | null }>({ bytes: null, persisted: null });
  useEffect(() => {
    const { storage } = navigator;
    if (!storage) return;
    Promise.all([storage.estimate?.(), storage.persisted?.()]).then(
      ([estimate, persisted]) => {
        setPlace({ bytes: estimate?.usage ?? null, persisted: persisted ?? null });
      },
      () => undefined,
    );
  }, [talks]);
  return place;
}
