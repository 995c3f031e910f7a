/** A pictogram, drawn in the colour of the text. `path` comes from an `icon:` import. Always beside a word, or inside a labelled control. */
export function Icon({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
