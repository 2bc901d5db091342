/** Tables that scroll sideways where they do not fit, and can be sorted by the columns that say how. */
import { html, useState } from "../view.js";

/**
 * @template R
 * @typedef {object} Column
 * @property {string} label
 * @property {(row: R) => import("../view.js").Children} cell
 * @property {(row: R) => string | number} [sort] The value to sort by; a column without it is not sorted.
 * @property {boolean} [numeric]
 */

/**
 * @template R
 * @param {{ caption: string, columns: Column<R>[], rows: R[], keyOf: (row: R) => string }} properties
 */
export function Table({ caption, columns, rows, keyOf }) {
  const [order, setOrder] = useState(/** @type {{ index: number, down: boolean } | null} */ (null));
  const by = order && columns[order.index]?.sort;
  const sorted = by
    ? rows.toSorted((one, other) => {
        const [a, b] = [by(one), by(other)];
        const difference = typeof a === "number" ? a - Number(b) : a.localeCompare(String(b));
        return order.down ? -difference : difference;
      })
    : rows;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="visually-hidden">${caption}</caption>
      <thead>
        <tr>
          ${columns.map((column, index) => {
            const down = order?.index === index ? order.down : undefined;
            const turn = () => setOrder({ index, down: down === undefined ? Boolean(column.numeric) : !down });
            return html`<th
              scope="col"
              key=${index}
              class=${column.numeric ? "numeric" : ""}
              aria-sort=${down === undefined ? undefined : down ? "descending" : "ascending"}
            >
              ${column.sort
                ? html`<button type="button" class="sort" onClick=${turn}>
                    ${column.label}<span aria-hidden="true">${down === undefined ? "" : down ? " ↓" : " ↑"}</span>
                  </button>`
                : column.label}
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${sorted.map(
          (row) =>
            html`<tr key=${keyOf(row)}>
              ${columns.map((column, index) =>
                index === 0
                  ? html`<th scope="row">${column.cell(row)}</th>`
                  : html`<td class=${column.numeric ? "numeric" : ""}>${column.cell(row)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
