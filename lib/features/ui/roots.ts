import type { ReactNode } from 'react';

/** A place React draws into. */
export interface Root {
  render(node: ReactNode): void;
  unmount(): void;
}
export type CreateRoot = (
  container: Element,
  options?: { onCaughtError?: (error: unknown) => void },
) => Root;

/*
 * React's DOM half is two thirds of what our part of a Gmail tab weighs, and a tab that only lists
 * mail never draws with it. It is a script of its own, in the same isolated world, and draws with the
 * content script's React, which it finds here; the build sees to that (`scripts/build/one-react.ts`).
 */
interface Shared {
  mayIReact?: unknown;
  mayIRoots?: CreateRoot;
}
const shared = globalThis as Shared;

/** Called by the content script: the React its views are made with. */
export function giveReact(react: unknown): void {
  shared.mayIReact = react;
}

/** Called by the script that draws. */
export function giveRoots(create: CreateRoot): void {
  shared.mayIRoots = create;
}

/**
 * The way to draw, had once a view first shows. `load` has the script put into this tab; it is tried
 * again for the next view where that failed. Rejects with what went wrong.
 */
export function rootsLoader(load: () => Promise<boolean>): () => Promise<CreateRoot> {
  let loading: Promise<CreateRoot> | undefined;
  const had = async (): Promise<CreateRoot> => {
    if (!shared.mayIRoots && !(await load())) throw new Error('no views');
    if (!shared.mayIRoots) throw new Error('no views');
    return shared.mayIRoots;
  };
  return () => {
    loading ??= had().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
