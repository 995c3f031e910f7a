import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Page<Props> = ComponentType<Props>;

/** A page whose code is fetched when it is first shown. A fetch that failed (a lost network) is tried again on the next visit. */
export function late<Props extends object>(load: () => Promise<Page<Props>>): Page<Props> {
  let known: Page<Props> | undefined;
  return function Late(props: Props) {
    const [page, setPage] = useState<{ it: Page<Props> } | null>(known ? { it: known } : null);
    useEffect(() => {
      let gone = false;
      if (!page) {
        load().then(
          (it) => {
            known = it;
            if (!gone) setPage({ it });
          },
          () => undefined,
        );
      }
      return () => {
        gone = true;
      };
    }, []);
    return page ? <page.it {...props} /> : null;
  };
}
