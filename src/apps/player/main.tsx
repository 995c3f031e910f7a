import '../../adapters/screens/base.css';
import { render } from 'preact';
import { openJournal } from '../../adapters/storage/journal.ts';
import { openKeepsakes } from '../../adapters/storage/keepsakes.ts';
import { Player } from './player.tsx';
import { readSettings, wearSettings } from './preferences.ts';
import { openSound } from './sound.ts';

const keepsakes = openKeepsakes();
const settings = readSettings(keepsakes);
wearSettings(settings);
const root = document.getElementById('app');
if (root) render(<Player journal={openJournal()} keepsakes={keepsakes} clock={Date.now} sound={openSound()} settings={settings} />, root);
