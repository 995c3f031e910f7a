/** Path data of a bold Phosphor icon: `import timer from 'icon:timer'`. Resolved by src/build/icon-plugin.ts. */
declare module 'icon:*' {
  const path: string;
  export default path;
}
