/// Who made a change in a merge of two revisions.
package enum MergeSide: String, Hashable, CaseIterable, Sendable { case ours, theirs, both }

/// A stretch of a merged text.
package enum MergePiece: Hashable, Sendable {
  /// As both revisions and their common ancestor have it.
  case kept(String)
  /// Changed by one side alone, or by both alike; `base` is what stood there.
  case changed(MergeSide, base: String, text: String)
  /// Changed by both sides, differently: all three readings stand side by side.
  case conflict(base: String, ours: String, theirs: String)

  /// The piece as the common ancestor has it.
  package var base: String {
    switch self {
    case .kept(let text), .changed(_, let text, _), .conflict(let text, _, _): text
    }
  }

  /// The piece as one side has it; for `both` as the merge has it, with conflicts as they were at first.
  package func text(of side: MergeSide) -> String {
    switch (self, side) {
    case (.kept(let text), _): text
    case (.changed(.ours, let base, _), .theirs), (.changed(.theirs, let base, _), .ours): base
    case (.changed(_, _, let text), _): text
    case (.conflict(_, let ours, _), .ours): ours
    case (.conflict(_, _, let theirs), .theirs): theirs
    case (.conflict(let base, _, _), .both): base
    }
  }

  package var isConflict: Bool {
    if case .conflict = self { true } else { false }
  }
}
