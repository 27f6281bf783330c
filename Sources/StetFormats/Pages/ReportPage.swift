import StetCore

/// The frame of a page that stet makes for the desk itself: whole in one file, no scripts, light and dark
/// as the reader has it, fit for paper.
enum ReportPage {
  static let newline = HTML.literal("\n")

  /// - Parameter style: what this kind of page adds to the common style sheet.
  static func bytes(title: String, style: HTML, body: [HTML]) -> [UInt8] {
    let head = HTML.element(
      "head", [:],
      [
        .void("meta", ["charset": "utf-8"]), newline,
        .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        newline, .element("title", [:], [.shownPlainly(title)]), newline,
        .element("style", [:], [common, style]),
      ])
    let page =
      HTML.literal("<!DOCTYPE html>\n")
      + .element(
        "html", ["lang": "en"],
        [
          newline, head, newline,
          .element("body", ["id": "top"], [newline] + body.map { $0 + newline }), newline,
        ])
      + newline
    return Array(page.source.utf8)
  }

  /// A text that only a screen reader says.
  static func spoken(_ text: String) -> HTML { .element("span", ["class": "sr"], [.text(text)]) }

  private static let common = HTML.literal(
    """
    :root{color-scheme:light dark;--ink:#1c1b19;--soft:#625d55;--line:#d9d4cb;--page:#fdfcfa;\
    --aside:#f4f1ec;--link:#0a4fa3}
    @media (prefers-color-scheme:dark){:root{--ink:#e9e5de;--soft:#a9a299;--line:#45413b;\
    --page:#191816;--aside:#232120;--link:#8ab8ff}}
    *{box-sizing:border-box}
    html{scroll-behavior:smooth}
    body{margin:0 auto;max-width:72rem;padding:1.5rem 1rem 4rem;background:var(--page);\
    color:var(--ink);font:1.0625rem/1.65 Georgia,'Times New Roman',serif;overflow-wrap:anywhere}
    h1{margin:0 0 .25rem;font-size:1.6rem;line-height:1.25}
    h2,.facts,.legend,.jump,summary,.hands,.findings,.label,table{\
    font-family:system-ui,'Segoe UI','Noto Sans','Liberation Sans',sans-serif}
    h2{margin:0;font-size:.95rem;line-height:1.5}
    .facts,.legend,.jump,.hands,.findings,.label,summary{color:var(--soft);font-size:.85rem;line-height:1.55}
    .facts{margin:.1rem 0}
    a{color:var(--link)}
    section{margin:1.6rem 0 0;padding-top:.9rem;border-top:1px solid var(--line)}
    .text{white-space:pre-wrap}
    .unseen{border:1px dotted;border-radius:.2em;padding:0 .2em;font-size:.7em;line-height:1}
    .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap;user-select:none}
    @media print{body{max-width:none;padding:0;font-size:10.5pt;background:none}\
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}\
    section{break-inside:avoid-page}.jump{display:none}}

    """)
}
