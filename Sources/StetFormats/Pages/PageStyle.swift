/// How a published page looks: one column, readable on a telephone, light or dark as the reader's
/// system has it.
enum PageStyle {
  static let html = HTML.literal(
    """

    :root{--ink:#1b1b1b;--paper:#fff;--quiet:#595959;--line:#c9c9c9;\
    --link:#0b4f9e}
    @media (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--paper:#161616;--quiet:#a6a6a6;\
    --line:#4a4a4a;--link:#8ab8f0}}
    body{margin:0 auto;max-width:42rem;padding:1.5rem 1rem 3rem;background:var(--paper);\
    color:var(--ink);font:1.0625rem/1.6 Georgia,'Times New Roman',serif;overflow-wrap:break-word}
    h1,h2,h3,h4,h5,h6{line-height:1.25}
    h1{margin:0 0 .5rem;font-size:1.9rem}
    h2{margin:2rem 0 .5rem;font-size:1.35rem}
    h3,h4,h5,h6{margin:1.5rem 0 .5rem;font-size:1.1rem}
    a{color:var(--link)}
    header p,footer,figcaption{color:var(--quiet);font-size:.9rem}
    header p{margin:0 0 1.5rem}
    .lead{font-weight:bold}
    blockquote{margin:1.25rem 0;padding:0 1rem;border:0 solid var(--line);border-left-width:.2rem;\
    font-style:italic}
    [dir=rtl] blockquote{border-width:0 .2rem 0 0}
    figure{margin:1.5rem 0}
    img{max-width:100%;height:auto}
    code{font-size:.9em}
    .related{padding:.5rem 0;border:solid var(--line);border-width:1px 0;font-size:.95rem}
    .correction{margin:1.5rem 0 0;padding:.5rem 1rem;border:1px solid var(--line)}
    footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line)}
    footer p{margin:.25rem 0}

    """)
}
