import StetCore
import StetFormats
import StetStore

extension Command {
  static let show = Command(
    name: "show", summary: "source and draft side by side",
    parameters: [
      .word("job", .job, "the job, or one revision: JOB@3, JOB@source:2"),
      .flag("source", "the source alone"),
      .flag("target", "the draft alone"),
      .choice("format", ["text", "md", "json"], "how to print the result"),
    ],
    details: "--format md prints one side as Markdown, to the byte as it was read.",
    examples: [("stet show s500-turkey@2 --target", "draft 2 as text")]
  ) { session, arguments in
    let project = try session.project(arguments)
    let name = try RevisionName(arguments.required("job"))
    let job = try session.job(name.job, in: project)
    session.tellDivergence(of: [job])
    let view = try RevisionView(job, name.which)
    switch arguments["format"] {
    case "json": session.console.print(json: view.json)
    case "md":
      session.console.print(
        text: MarkdownWriter.bytes(
          of: view.article(isSource: arguments.has("source") || view.draft == nil)))
    default:
      if arguments.has("source") || view.draft == nil {
        view.printOne(isSource: true, session.console)
      } else if arguments.has("target") {
        view.printOne(isSource: false, session.console)
      } else {
        view.printBoth(
          try project.names(),
          session.console)
      }
    }
    return .done
  }
}

/// A source and the draft that stands beside it.
struct RevisionView {
  let job: Job
  let source: Numbered<SourceRevision>
  let draft: Numbered<DraftRevision>?

  init(_ job: Job, _ which: RevisionName.Which) throws {
    self.job = job
    switch which {
    case .newest: (source, draft) = (job.source, job.draft)
    case .draft(let number):
      let found = try job.draft(numbered: number)
      (source, draft) = (job.source(of: found), found)
    case .source(let number): (source, draft) = (try job.source(numbered: number), nil)
    }
  }

  func article(isSource: Bool) -> Article {
    guard !isSource, let draft else { return source.value.article }
    return source.value.article(of: draft.value)
  }

  /// What the checks look at.
  var passages: [Passage] { draft.map { source.value.passages(beside: $0.value) } ?? sides }

  /// Every block of either side, whatever was done to it on purpose.
  private var sides: [Passage] {
    let own = draft?.value.blocks ?? []
    let texts = Dictionary(own.map { ($0.id, $0.text) }) { first, _ in first }
    return source.value.blocks.flatMap { block in
      [Passage(id: block.id, kind: block.kind, source: block.text, target: texts[block.id] ?? "")]
        + own.filter { $0.mark?.kind == .added && $0.mark?.other == block.id }.map {
          Passage(id: $0.id, source: "", target: $0.text)
        }
    }
  }

  var json: JSON {
    [
      "format": 1, "kind": "text", "job": .string(job.id.text),
      "source": .integer(source.number), "draft": draft.map { .integer($0.number) } ?? .null,
      "blocks": .array(
        sides.map { passage in
          [
            "id": .string(passage.id), "kind": .string(passage.kind.rawValue),
            "source": .string(passage.source),
            "target": draft == nil ? .null : .string(passage.target),
            "mark": JSON(
              draft?.value.blocks.first { $0.id == passage.id }?.mark?.kind.rawValue),
            "comments": .array(
              job.remarks.filter { $0.isOpen && $0.remark.value.block == passage.id }.map(\.json)),
          ]
        }),
    ]
  }

  func printOne(isSource: Bool, _ console: Console) {
    for (offset, block) in article(isSource: isSource).blocks.enumerated() {
      if offset > 0 { console.print() }
      for line in Lines.split(block.text) { console.print(Styled(line)) }
    }
  }

  /// What the desk says of a block, for nobody else: open comments, marks, notes.
  private func asides(of block: String, _ names: [Identifier: String]) -> [String] {
    let own = draft?.value.blocks.first { $0.id == block }
    return [own?.mark?.phrase, own?.note.map { "note: \($0)" }].compactMap { $0 }
      + job.remarks.filter { $0.isOpen && $0.remark.value.block == block }.map { $0.line(names) }
  }

  func printBoth(_ names: [Identifier: String], _ console: Console) {
    let column = max((console.width - 9) / 2, 16)
    let title =
      Width.fit("source \(source.number)", to: column) + " │ "
      + (draft.map { "draft \($0.number)" } ?? "no draft yet")
    console.print(Styled("      " + title, .dim))
    for passage in sides {
      let left = Width.wrap(Visible.text(passage.source), to: column)
      let right = Width.wrap(Visible.text(passage.target), to: column)
      for row in 0..<max(left.count, right.count) {
        let label = row == 0 ? Width.fit(passage.id, to: 5) + " " : "      "
        let first = row < left.count ? left[row] : ""
        let second = row < right.count ? right[row] : ""
        console.print(
          Styled(label, .dim) + Styled(Width.fit(first, to: column)) + Styled(" │ ", .dim)
            + Styled(second))
      }
      for aside in asides(of: passage.id, names) {
        for line in Width.wrap(Visible.line(aside), to: 2 * column - 1) {
          console.print(Styled("      ") + Styled("  " + line, .yellow))
        }
      }
      console.print(
        Styled(String(repeating: " ", count: column + 6) + " │", .dim))
    }
  }
}
