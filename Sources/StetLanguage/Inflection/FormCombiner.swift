/// Spells out every agreeing combination of the forms of a term's parts.
struct FormCombiner {
  private let workspace: TermWorkspace
  private var output = ContiguousArray<UInt8>()

  init(_ workspace: TermWorkspace) {
    self.workspace = workspace
    output.reserveCapacity(workspace.text.written.count + 64)
  }

  /// - Parameter visit: gets each combination once, as UTF-8; the bytes live for the call only.
  mutating func run(visit: (UnsafeBufferPointer<UInt8>) -> Void) {
    if !workspace.parts.isEmpty { extend(0, .all, visit) }
  }

  private mutating func extend(
    _ index: Int, _ slots: Slots, _ visit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if index == workspace.parts.count {
      output.withUnsafeBufferPointer(visit)
      return
    }
    let part = workspace.parts[index]
    let length = output.count
    output.append(contentsOf: workspace.text.written[part.before])
    let stem = output.count
    for formIndex in part.forms {
      let form = workspace.arena.forms[formIndex]
      let shared = slots.intersection(form.slots)
      if shared.isEmpty { continue }
      let start = Int(form.start)
      output.append(contentsOf: workspace.arena.bytes[start..<start + Int(form.count)])
      output.append(contentsOf: workspace.text.written[part.after])
      extend(index + 1, shared, visit)
      output.removeLast(output.count - stem)
    }
    output.removeLast(output.count - length)
  }
}
