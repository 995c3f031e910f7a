import type { ComponentChildren } from 'preact';
import './controls.css';

export interface ToggleProps {
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
  /** The words beside it; the whole line can be pressed. */
  readonly children: ComponentChildren;
  /** Id of a sentence that says more. */
  readonly describedBy?: string;
}

/** On or off, at once. */
export function Toggle({ on, onToggle, children, describedBy }: ToggleProps) {
  return (
    <label class="toggle">
      <input type="checkbox" checked={on} aria-describedby={describedBy} onChange={(event) => onToggle(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
