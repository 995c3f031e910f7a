import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface GaugeProps {
  readonly icon: string;
  readonly name: string;
  /** The whole gauge in one sentence, for those who do not see it. */
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** Two gauges side by side differ by pattern too. */
  readonly striped?: boolean;
}

/** A row of segments with its name and number. The segments between the old and the new value pop once. */
export function Gauge({ icon, name, label, value, most, striped = false }: GaugeProps) {
  const before = useRef(value);
  const from = Math.min(before.current, value);
  const to = Math.max(before.current, value);
  useLayoutEffect(() => {
    before.current = value;
  }, [value]);
  return (
    <div class={striped ? 'gauge striped' : 'gauge'} role="img" aria-label={label}>
      <p>
        <Icon path={icon} />
        {name}
        <b>
          {value}/{most}
        </b>
      </p>
      <span class="steps">
        {Array.from({ length: most }, (_, index) => (
          <i key={`${index}-${value}`} class={`${index < value ? 'on' : ''}${index >= from && index < to ? ' pop' : ''}`} />
        ))}
      </span>
    </div>
  );
}
