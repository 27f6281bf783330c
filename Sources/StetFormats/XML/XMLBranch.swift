/// An element with all that is inside it.
struct XMLBranch {
  enum Part {
    case text(String)
    case branch(XMLBranch)
  }

  let tag: XMLTag
  var parts: [Part] = []

  var name: String { tag.name }

  var branches: [XMLBranch] {
    parts.compactMap { if case .branch(let branch) = $0 { branch } else { nil } }
  }

  /// Every text inside, in order. As deep as ``XMLReader/deepest`` at most.
  var text: String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .branch(let branch): branch.text
      }
    }.joined()
  }

  /// The nearest branches inside whose names are wanted, at any depth.
  func branches(named names: Set<String>) -> [XMLBranch] {
    branches.flatMap { names.contains($0.name) ? [$0] : $0.branches(named: names) }
  }

  /// Reads the rest of an element whose start tag was just read.
  ///
  /// - Throws: ``ForeignFault``.
  init(_ tag: XMLTag, from reader: inout XMLReader) throws(ForeignFault) {
    var stack = [XMLBranch(tag: tag)]
    while true {
      switch try reader.next() {
      case .start(let tag): stack.append(XMLBranch(tag: tag))
      case .text(let text): stack[stack.count - 1].parts.append(.text(text))
      case .end:
        let closed = stack.removeLast()
        guard !stack.isEmpty else {
          self = closed
          return
        }
        stack[stack.count - 1].parts.append(.branch(closed))
      case .done: throw reader.fault("the file ends inside <\(tag.name)>")
      }
    }
  }

  private init(tag: XMLTag) { self.tag = tag }
}
