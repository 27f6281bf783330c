/// Spells out every agreeing combination of the forms of a term's parts.
struct FormCombiner {
  private let parts: UnsafeBufferPointer<TermPart>
  private let forms: UnsafeBufferPointer<Form>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let output: UnsafeMutablePointer<UInt8>

  /// - Parameter visit: gets each combination once, as UTF-8; the bytes live for the call only.
  static func run(_ workspace: TermWorkspace, visit: (UnsafeBufferPointer<UInt8>) -> Void) {
    if workspace.parts.isEmpty { return }
    workspace.parts.withUnsafeBufferPointer { parts in
      workspace.arena.forms.withUnsafeBufferPointer { forms in
        workspace.arena.bytes.withUnsafeBufferPointer { bytes in
          let capacity = Self.capacity(parts, forms)
          withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { output in
            guard let base = output.baseAddress else { return }
            FormCombiner(parts: parts, forms: forms, bytes: bytes, output: base)
              .extend(0, 0, .all, visit)
          }
        }
      }
    }
  }

  /// The bytes of the longest combination; an ending is written in whole, used or not.
  private static func capacity(
    _ parts: UnsafeBufferPointer<TermPart>, _ forms: UnsafeBufferPointer<Form>
  ) -> Int {
    var capacity = Tail.capacity
    for part in parts {
      capacity += part.before.count + part.after.count
      capacity += part.forms.reduce(0) { max($0, forms[$1].count) }
    }
    return capacity
  }

  /// - Parameters:
  ///   - length: the bytes written so far.
  ///   - slots: what the parts so far share.
  private func extend(
    _ index: Int, _ length: Int, _ slots: Slots, _ visit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if index == parts.count {
      visit(UnsafeBufferPointer(start: output, count: length))
      return
    }
    let part = parts[index]
    let start = copy(part.before, at: length)
    for formIndex in part.forms {
      let shared = slots.intersection(forms[formIndex].slots)
      if shared.isEmpty { continue }
      var end = copy(forms[formIndex].stemBytes, at: start)
      forms[formIndex].ending.write(to: output + end)
      end += forms[formIndex].ending.count
      extend(index + 1, copy(part.after, at: end), shared, visit)
    }
  }

  private func copy(_ range: Range<Int>, at length: Int) -> Int {
    if range.isEmpty { return length }
    (output + length).update(
      from: bytes.baseAddress.unsafelyUnwrapped + range.lowerBound, count: range.count)
    return length + range.count
  }
}
