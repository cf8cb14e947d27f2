import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { RuleRow } from './coverage-table';
import { linesOf } from './lines';
import { useCoverageWords } from './words';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const GRID = { left: 8, right: 24, top: 32, bottom: 28 };

/** Due and met by rule as bars. What cannot be seen stands in the table below, so this is one image for those who listen. */
export default function CoverageChart({ rows }: { readonly rows: readonly RuleRow[] }) {
  const words = useCoverageWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const chart = init(element);
    const pen = document.createElement('canvas').getContext('2d');
    const draw = () => {
      const style = getComputedStyle(document.documentElement);
      const [text, line, accent, good] = ['--text', '--line', '--muted', '--accent'].map((name) => style.getPropertyValue(name).trim());
      const { fontFamily, fontSize } = getComputedStyle(element);
      const font = { fontFamily, fontSize: parseFloat(fontSize) * 0.8125 };
      const width = element.clientWidth < 500 ? 110 : 260;
      const lineHeight = font.fontSize * 1.4;
      if (pen) pen.font = `${font.fontSize}px ${fontFamily}`;
      const fits = (line: string) => !pen || pen.measureText(line).width <= width;
      const labels = rows.map(({ scope }) => linesOf(scope, fits));
      // Every label is shown, with room between one and the next.
      const tallest = Math.max(2, ...labels.map((lines) => lines.length));
      element.style.height = `${GRID.top + GRID.bottom + lineHeight * (rows.length * (tallest + 0.75) + 2)}px`;
      chart.setOption({
        animation: false,
        textStyle: { color: text, ...font },
        legend: { top: 0, right: 16, textStyle: { color: text, ...font } },
        tooltip: { trigger: 'axis' },
        grid: { ...GRID, containLabel: true },
        xAxis: { type: 'value', name: words.axis, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: text, ...font }, splitLine: { lineStyle: { color: line } }, axisLabel: { color: text, ...font } },
        yAxis: { type: 'category', inverse: true, data: labels.map((lines) => lines.join('\n')), axisLabel: { color: text, ...font, lineHeight, interval: 0 } },
        series: [
          { name: words.due, type: 'bar', data: rows.map(({ due }) => due), itemStyle: { color: line, borderColor: accent } },
          { name: words.met, type: 'bar', data: rows.map(({ met }) => met), itemStyle: { color: good } },
        ],
      });
      chart.resize();
    };
    draw();
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    const recoloured = new MutationObserver(draw);
    recoloured.observe(document.documentElement, { attributeFilter: ['data-scheme', 'data-type'] });
    // A picture keeps the letters with which it was drawn.
    document.fonts.addEventListener('loadingdone', draw);
    return () => {
      document.fonts.removeEventListener('loadingdone', draw);
      resized.disconnect();
      recoloured.disconnect();
      chart.dispose();
    };
  }, [rows, words]);
  return <div ref={place} className="chart" role="img" aria-label={words.chart} />;
}
