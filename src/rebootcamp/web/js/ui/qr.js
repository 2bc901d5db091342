/** A QR code as SVG. It is always dark on white, which is what cameras read. */
import { correction, generate } from "../../vendor/lean-qr.js";
import { html, useMemo } from "../view.js";

const MARGIN = 2;

/** @param {{ content: string, label: string }} properties */
export function QrCode({ content, label }) {
  const { size, path } = useMemo(() => {
    const code = generate(content, { minCorrectionLevel: correction.M });
    const cells = Array.from({ length: code.size * code.size }, (_, index) => [index % code.size, Math.floor(index / code.size)]);
    const dark = cells.filter(([x = 0, y = 0]) => code.get(x, y));
    return { size: code.size, path: dark.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join("") };
  }, [content]);
  const box = `${-MARGIN} ${-MARGIN} ${size + 2 * MARGIN} ${size + 2 * MARGIN}`;
  return html`<svg class="qr" viewBox=${box} role="img" aria-label=${label} shape-rendering="crispEdges"><path d=${path} /></svg>`;
}
