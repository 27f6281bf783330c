extension Check {
  static let emptyBlock = Check(
    id: "empty-block", severity: .error, summary: "a block has no translation",
    passes: Example(source: "Поставки начнутся осенью.", target: "Deliveries begin in autumn."),
    fails: Example(source: "Поставки начнутся осенью.", target: "")
  ) { context in
    context.passages.enumerated().filter { $0.element.target.isEmpty }.map { offset, _ in
      Fault(passage: offset, message: "the block has no translation")
    }
  }
}
