/// The patterns of stet's schemas: letters, classes, groups, and how often each. No alternatives.
struct Pattern {
  private indirect enum Piece {
    case letters([ClosedRange<Unicode.Scalar>])
    case group([(Piece, ClosedRange<Int>)])
  }

  private let pieces: [(Piece, ClosedRange<Int>)]
  private let isWhole: Bool

  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    precondition(rest.popFirst() == "^", "every pattern is anchored")
    isWhole = rest.last == "$"
    if isWhole { rest.removeLast() }
    pieces = Self.pieces(&rest)
  }

  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    let ends = Self.ends(of: pieces, from: [0], in: scalars)
    return isWhole ? ends.contains(scalars.count) : !ends.isEmpty
  }

  private static func pieces(
    _ rest: inout ArraySlice<Unicode.Scalar>
  ) -> [(Piece, ClosedRange<Int>)] {
    var pieces: [(Piece, ClosedRange<Int>)] = []
    while let scalar = rest.popFirst() {
      switch scalar {
      case ")": return pieces
      case "(": pieces.append((.group(Self.pieces(&rest)), 1...1))
      case "[": pieces.append((letters(&rest), 1...1))
      case "*": pieces[pieces.count - 1].1 = 0...Int.max
      case "+": pieces[pieces.count - 1].1 = 1...Int.max
      case "{": pieces[pieces.count - 1].1 = count(&rest)
      default: pieces.append((.letters([scalar...scalar]), 1...1))
      }
    }
    return pieces
  }

  private static func letters(_ rest: inout ArraySlice<Unicode.Scalar>) -> Piece {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let scalar = rest.popFirst(), scalar != "]" {
      if rest.first == "-", let last = rest.dropFirst().first, last != "]" {
        rest = rest.dropFirst(2)
        ranges.append(scalar...last)
      } else {
        ranges.append(scalar...scalar)
      }
    }
    return .letters(ranges)
  }

  private static func count(_ rest: inout ArraySlice<Unicode.Scalar>) -> ClosedRange<Int> {
    let text = String(String.UnicodeScalarView(rest.prefix { $0 != "}" }))
    rest = rest.drop { $0 != "}" }.dropFirst()
    let ends = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    let least = (ends.first ?? nil) ?? 0
    return least...(ends.count == 1 ? least : (ends.last ?? nil) ?? Int.max)
  }

  /// Where a match may end, from each of several places where it may start.
  private static func ends(
    of pieces: [(Piece, ClosedRange<Int>)], from starts: Set<Int>, in text: [Unicode.Scalar]
  ) -> Set<Int> {
    var places = starts
    for (piece, count) in pieces {
      var ends: Set<Int> = count.lowerBound == 0 ? places : []
      var times = 0
      while times < count.upperBound, !places.isEmpty, times <= text.count {
        times += 1
        places = step(piece, from: places, in: text)
        if times >= count.lowerBound { ends.formUnion(places) }
      }
      places = ends
    }
    return places
  }

  private static func step(
    _ piece: Piece, from places: Set<Int>, in text: [Unicode.Scalar]
  ) -> Set<Int> {
    switch piece {
    case .group(let pieces): ends(of: pieces, from: places, in: text)
    case .letters(let ranges):
      Set(
        places.filter { place in
          place < text.count && ranges.contains { $0.contains(text[place]) }
        }.map { $0 + 1 })
    }
  }
}
