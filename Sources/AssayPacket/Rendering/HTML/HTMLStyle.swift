/// The style sheet of every HTML file: one accent, calm greys, good on A4 and at 360 pixels.
enum HTMLStyle {
  static let sheet = colours + page + banner + blocks + charts + narrow + print

  private static let colours = """
    :root {
      color-scheme: light dark;
      --ink: #1c2329; --soft: #56616b; --line: #d9dee2; --paper: #ffffff; --wash: #f5f7f8;
      --accent: #0d5c63; --good: #1c6442; --caution: #7d5200; --bad: #9c2f28; --neutral: #46525c;
      --serif: Charter, "Iowan Old Style", "Palatino Linotype", Georgia, "Liberation Serif", serif;
      --sans: "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", system-ui, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #e4e8eb; --soft: #a3afb8; --line: #38424a; --paper: #14191d; --wash: #1c2328;
        --accent: #6cc0c7; --good: #7bcb9f; --caution: #e0b35c; --bad: #f0938b; --neutral: #b3bfc8;
      }
    }
    .tone-good { --tone: var(--good); }
    .tone-caution { --tone: var(--caution); }
    .tone-bad { --tone: var(--bad); }
    .tone-neutral { --tone: var(--neutral); }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 60rem; padding: 3rem 2rem 4rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
    }
    h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
    h1 { margin: 0 0 .4rem; font: 600 2.6rem/1.1 var(--serif); letter-spacing: -.01em; }
    h2 {
      margin: 0 0 1rem; padding-top: 1.1rem; border-top: 2px solid var(--ink);
      font: 600 1.5rem/1.2 var(--serif);
    }
    h3 { margin: 0; font: 600 1.15rem/1.3 var(--serif); }
    h4 { margin: 0 0 .35rem; font-size: 1rem; font-weight: 650; }
    p { margin: 0 0 .8rem; max-width: 44rem; }
    section { margin: 3rem 0 0; }
    .kind {
      margin: 0 0 .6rem; color: var(--accent); font-size: .8rem; font-weight: 650;
      letter-spacing: .09em; text-transform: uppercase;
    }
    .under { margin: 0; color: var(--soft); }
    .muted { color: var(--soft); }
    a { color: var(--accent); }
    code { font: .85em/1.4 ui-monospace, "SF Mono", Menlo, "Liberation Mono", monospace; }
    nav ol {
      display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 1.6rem 0 0; padding: 0;
      list-style: none; font-size: .875rem;
    }
    nav a { text-decoration: none; }
    nav a:hover, nav a:focus { text-decoration: underline; }
    footer {
      margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line);
      color: var(--soft); font-size: .875rem;
    }
    footer p { margin: 0 0 .2rem; }

    """

  private static let banner = """
    .banner {
      display: grid; grid-template-columns: 1fr auto; gap: .5rem 2.5rem; margin: 1.8rem 0 0;
      padding: 1.4rem 1.6rem 1.2rem; border: 1px solid var(--line);
      border-left: 6px solid var(--tone); background: var(--wash); break-inside: avoid;
    }
    .label { margin: 0; color: var(--soft); font-size: .8rem; letter-spacing: .04em; }
    .word { margin: 0 0 .3rem; color: var(--tone); font: 600 2.5rem/1.1 var(--serif); }
    .reason { margin: 0; }
    .decided { margin: .5rem 0 0; }
    .number { text-align: right; }
    .big { margin: 0; font: 600 2.5rem/1.1 var(--serif); }
    .number .beside { margin: .3rem 0 0; color: var(--soft); font-size: .9rem; }
    .gauge { grid-column: 1 / -1; margin-top: .6rem; }

    """

  private static let blocks = """
    .heading {
      display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem 1rem;
      margin: 1.9rem 0 .7rem; break-after: avoid; break-inside: avoid;
    }
    .heading .beside { margin: 0; font-size: .9rem; color: var(--soft); }
    ul, ol { margin: 0 0 1rem; padding-left: 1.25rem; }
    li { margin: 0 0 .3rem; max-width: 44rem; }
    .depth-1 { margin-left: 1.2rem; }
    .depth-2 { margin-left: 2.4rem; }
    .depth-3 { margin-left: 3.6rem; }
    .depth-4 { margin-left: 4.8rem; }
    .steps { padding: 0; list-style: none; counter-reset: step; }
    .steps li {
      position: relative; margin: 0 0 .9rem; padding-left: 2.4rem; counter-increment: step;
      break-inside: avoid;
    }
    .steps li::before {
      content: counter(step); position: absolute; left: 0; top: .05rem; width: 1.6rem;
      height: 1.6rem; border: 1.5px solid var(--accent); border-radius: 50%;
      color: var(--accent); font: 600 .85rem/1.5rem var(--sans); text-align: center;
    }
    .steps strong, .steps span { display: block; }
    .steps .tag { display: inline-block; margin-top: .2rem; white-space: normal; }
    .note {
      padding: .5rem .9rem; border-left: 3px solid var(--tone); background: var(--wash);
      break-inside: avoid;
    }
    .tag {
      display: inline-block; padding: 0 .45rem; border: 1px solid var(--tone); border-radius: 3px;
      color: var(--tone); font-size: .8rem; font-weight: 600; line-height: 1.45;
      white-space: nowrap;
    }
    dl { margin: 0 0 1rem; }
    dl div {
      display: grid; grid-template-columns: 13rem 1fr; gap: 0 1.2rem; padding: .3rem 0;
      border-bottom: 1px solid var(--line); break-inside: avoid;
    }
    dt { color: var(--soft); }
    dd { margin: 0; }
    table { width: 100%; margin: 0 0 1.4rem; border-collapse: collapse; font-size: .92rem; }
    caption {
      padding: 0 0 .4rem; color: var(--soft); font-size: .875rem; text-align: left;
    }
    th, td { padding: .45rem .9rem .45rem 0; text-align: left; vertical-align: top; }
    thead th {
      border-bottom: 1.5px solid var(--ink); font-size: .8rem; font-weight: 600;
      vertical-align: bottom; overflow-wrap: normal;
    }
    tbody th { font-weight: 600; min-width: 6rem; }
    tbody tr { break-inside: avoid; }
    tbody th, tbody td { border-bottom: 1px solid var(--line); }
    .numeric { text-align: right; white-space: nowrap; }
    thead .numeric { white-space: normal; }
    th:last-child, td:last-child { padding-right: 0; }
    .quote { margin: 0 0 1rem; padding-left: 1rem; border-left: 2px solid var(--accent); }
    .quote { break-inside: avoid; }
    blockquote { margin: 0; }
    blockquote p { margin: 0 0 .15rem; font: 1.03rem/1.5 var(--serif); }
    .quote figcaption { font-size: .875rem; }
    .split {
      display: grid; grid-template-columns: 13rem 1fr; gap: .4rem 2rem; padding: 1rem 0 .3rem;
      border-top: 1px solid var(--line);
    }
    .side { font-size: .9rem; break-inside: avoid; }
    .side > div { margin-bottom: .2rem; }
    .body > :last-child { margin-bottom: .7rem; }

    """

  private static let charts = """
    .chart { margin: 0 0 1.4rem; break-inside: avoid; }
    .chart figcaption { margin-bottom: .5rem; color: var(--soft); font-size: .875rem; }
    .row { display: grid; grid-template-columns: 13rem 1fr 4.2rem; gap: 0 1.2rem; }
    .row { align-items: center; }
    .value { text-align: right; font-weight: 600; }
    svg { display: block; overflow: visible; }
    svg text { fill: var(--soft); font: 11px var(--sans); }
    .track { fill: var(--line); }
    .fill { fill: var(--accent); }
    td.short { white-space: nowrap; }
    .fill.short { fill: var(--bad); }
    .gauge .fill { fill: var(--tone); }
    .mark { stroke: var(--ink); stroke-width: 2; }
    .floor { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 2 2; }
    .halo { stroke: var(--paper); stroke-width: 4; }
    .whisker { stroke: var(--ink); stroke-width: 1.5; }
    .rule { stroke: var(--soft); stroke-width: 1; }
    .range { stroke: var(--accent); stroke-width: 3; stroke-opacity: .45; }
    .mean { stroke: var(--ink); stroke-width: 2; }
    circle { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
    .who { display: block; color: var(--soft); font-size: .85rem; }

    """

  private static let narrow = """
    @media (max-width: 40rem) {
      body { padding: 1.6rem 1.1rem 3rem; }
      h1 { font-size: 2rem; }
      h2 { font-size: 1.3rem; }
      section { margin-top: 2.4rem; }
      .banner { grid-template-columns: 1fr; padding: 1.1rem 1.1rem 1rem; }
      .number { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .7rem; }
      .number { text-align: left; }
      .big { font-size: 1.7rem; }
      .number .beside { margin: 0; }
      .split { grid-template-columns: 1fr; }
      dl div { grid-template-columns: 8rem 1fr; gap: 0 .8rem; }
      caption { display: block; }
      .row { grid-template-columns: 1fr auto; padding-bottom: .3rem; }
      .row .name { grid-column: 1; grid-row: 1; }
      .row .value { grid-column: 2; grid-row: 1; }
      .row svg { grid-column: 1 / -1; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr, tbody th, tbody td { display: block; }
      tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
      tbody th, tbody td { padding: .1rem 0; border: 0; text-align: left; white-space: normal; }
      tbody .numeric { text-align: left; }
      tbody td { display: grid; grid-template-columns: 8rem 1fr; gap: 0 .8rem; }
      tbody td::before {
        content: attr(data-label); color: var(--soft); font-size: .85rem; white-space: normal;
      }
    }

    """

  private static let print = """
    @page { size: A4; margin: 18mm 17mm 20mm; }
    @page { @bottom-right { content: counter(page) " of " counter(pages); font: 8pt sans-serif; } }
    @media print {
      :root {
        color-scheme: light;
        --ink: #000000; --soft: #4a545c; --line: #cfd5d9; --paper: #ffffff; --wash: #f5f7f8;
        --accent: #0d5c63; --good: #1c6442; --caution: #7d5200; --bad: #9c2f28;
        --neutral: #46525c;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; orphans: 3; widows: 3; }
      h1 { font-size: 24pt; }
      h2 { font-size: 14pt; }
      section { margin-top: 8mm; }
      section.page { break-before: page; margin-top: 0; }
      nav { display: none; }
      footer { margin-top: 5mm; }
      a { color: inherit; text-decoration: none; }
      thead { display: table-header-group; }
      .split, dl, table { break-inside: avoid; }
      dl + .quote, tbody tr:first-child, footer { break-before: avoid; }
    }

    """
}
