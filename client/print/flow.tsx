/**
 * Text that runs over sheets. Every block is laid out once where nobody sees it, at the width it will have; then the
 * blocks are dealt into columns and sheets by their heights. So a translation, a longer scenario or another paper needs
 * no hand: the sheets are as many as they must be.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Part } from './choice.ts';
import { PAGES, type PageId } from './paper.ts';
import { Foot, Sheet } from './sheet.tsx';

export interface Block {
  id: string;
  node: JSX.Element;
  /** Not to be the last of a column: a heading. */
  keep?: boolean;
  /** Begins a new sheet. */
  fresh?: boolean;
}
interface FlowProps {
  part: Part;
  page: PageId;
  title: string;
  columns: 1 | 2 | 3;
  blocks: readonly Block[];
  /** A band across the head of the first sheet. */
  head?: JSX.Element;
  seat?: string;
}

const PX = 96 / 25.4;
/** Millimetres of margin above and below the text, its foot included; and what a rounding may cost a column. */
const ABOVE = 12;
const BELOW = 18;
const SLACK = 1.5;

/** Indices of blocks: by sheet, by column. */
type Pages = readonly (readonly (readonly number[])[])[];

/** Deals blocks of these heights (mm) into columns. The first sheet's columns are shorter by its head. */
export function deal(
  blocks: readonly Pick<Block, 'keep' | 'fresh'>[],
  heights: readonly number[],
  columns: number,
  room: number,
  head: number,
): Pages {
  const pages: number[][][] = [];
  let at = -1;
  let left = 0;
  const next = (fresh: boolean) => {
    if (fresh || pages.length === 0 || at === columns - 1) {
      pages.push(Array.from({ length: columns }, () => []));
      at = 0;
    } else at++;
    left = room - (pages.length === 1 ? head : 0);
  };
  blocks.forEach((block, i) => {
    // A heading needs room for itself and for what it heads.
    let need = heights[i]!;
    for (let j = i; blocks[j]?.keep && j + 1 < blocks.length; j++) need += heights[j + 1]!;
    const empty = pages.length > 0 && pages.at(-1)![at]!.length === 0;
    if (pages.length === 0 || block.fresh || (need > left && !empty))
      next(pages.length === 0 || (block.fresh ?? false));
    pages.at(-1)![at]!.push(i);
    left -= heights[i]!;
  });
  return pages;
}

export function Flow({ part, page, title, columns, blocks, head, seat }: FlowProps): JSX.Element {
  const measure = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<Pages>([]);
  const [lettered, setLettered] = useState(0);
  useLayoutEffect(() => {
    let here = true;
    void document.fonts.ready.then(() => here && setLettered((n) => n + 1));
    return () => void (here = false);
  }, []);
  const key = blocks.map((block) => block.id).join(' ');
  useLayoutEffect(() => {
    const found = [...measure.current!.children].map((child) => child.getBoundingClientRect().height / PX);
    const room = PAGES[page].h - ABOVE - BELOW - SLACK;
    setPages(deal(blocks, found.slice(1), columns, room, found[0]!));
    // The blocks are made anew at each rendering; their ids say when they are others.
  }, [key, page, columns, lettered]);
  return (
    <>
      <div
        class="flow-measure"
        data-part={part}
        data-page={page}
        data-columns={columns}
        data-seat={seat}
        aria-hidden="true"
        ref={measure}
      >
        <div class="flow-head">{head}</div>
        {blocks.map((block) => (
          <div key={block.id} class="flow-block">
            {block.node}
          </div>
        ))}
      </div>
      {pages.map((cols, n) => (
        <Sheet key={n} page={page} part={part} label={title}>
          <div class="flow" data-columns={columns} data-seat={seat}>
            {n === 0 ? <div class="flow-head">{head}</div> : null}
            <div class="flow-columns">
              {cols.map((list, c) => (
                <div key={c} class="flow-column">
                  {list.map((i) =>
                    blocks[i] ? (
                      <div key={blocks[i].id} class="flow-block">
                        {blocks[i].node}
                      </div>
                    ) : null,
                  )}
                </div>
              ))}
            </div>
          </div>
          <Foot title={title} n={n + 1} all={pages.length} />
        </Sheet>
      ))}
    </>
  );
}
