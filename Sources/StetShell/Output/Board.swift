import StetCore
import StetStore

/// The jobs of a desk in a table.
///
/// Every cell is ASCII, since ids, states, dates and numbers are: a byte is a column, and nothing in it is a
/// control.
struct Board {
  private static let header = [
    "job", "state", "draft", "words", "translator", "editor", "due", "open",
  ]

  private let desk: DeskCards
  private let today: Int
  private let console: Console
  private var widths = Self.header.map(\.utf8.count)
  private var bytes: [UInt8] = []

  /// - Parameter places: of the jobs in the desk, in the order of the rows.
  /// - Returns: the jobs shown that have diverged.
  static func print(
    _ places: [Int], of desk: DeskCards, today: CalendarDate, _ console: Console
  ) -> [Identifier] {
    guard !places.isEmpty else {
      console.note("no jobs")
      return []
    }
    var board = Board(desk: desk, today: today.dayNumber, console: console)
    return board.print(places)
  }

  private init(desk: DeskCards, today: Int, console: Console) {
    self.desk = desk
    self.today = today
    self.console = console
  }

  private mutating func print(_ places: [Int]) -> [Identifier] {
    var diverged: [Identifier] = []
    for place in places {
      guard let row = desk.row(at: place) else { continue }
      measure(row)
      if row.hasDiverged, let id = desk.id(at: place) { diverged.append(id) }
    }
    for column in Self.header.indices { add(Self.header[column].utf8, column, .dim) }
    let all = desk.bytes
    for place in places {
      guard let row = desk.row(at: place) else { continue }
      add(row, all)
      // In pieces: a long board needs no more memory than a short one.
      if bytes.count > 1 << 16 {
        console.print(bytes: bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    console.print(bytes: bytes)
    return diverged
  }

  // MARK: - Cells

  private mutating func measure(_ row: BoardRow) {
    let isOverdue = row.isOverdue(today)
    let lengths = [
      row.id.count, state(row).utf8.count, row.draftCount == 0 ? 4 : digits(row.draftCount),
      digits(row.words), row.translator.count, row.editor.count,
      row.due == nil ? 0 : isOverdue ? 18 : 10,
    ]
    for (column, length) in lengths.enumerated() where length > widths[column] {
      widths[column] = length
    }
  }

  private func digits(_ number: Int) -> Int {
    var (digits, rest) = (1, number / 10)
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    return digits
  }

  private func state(_ row: BoardRow) -> String {
    row.hasDiverged ? "diverged" : row.state.rawValue
  }

  private mutating func add(_ row: BoardRow, _ all: [UInt8]) {
    let isOverdue = row.isOverdue(today)
    add(all[row.id], 0, .bold)
    add(state(row).utf8, 1, Self.style(of: row.state))
    add((row.draftCount == 0 ? "none" : String(row.draftCount)).utf8, 2, .plain)
    add(String(row.words).utf8, 3, .plain)
    add(all[row.translator], 4, .plain)
    add(all[row.editor], 5, .plain)
    let due = row.due.map { CalendarDate(dayNumber: $0).text } ?? ""
    add((isOverdue ? due + " overdue" : due).utf8, 6, isOverdue ? .red : .plain)
    add(
      (row.findings.map(Self.open) ?? "").utf8, 7,
      row.findings?.errors ?? 0 == 0 ? .plain : .red)
  }

  private mutating func add(_ cell: some Collection<UInt8>, _ column: Int, _ style: Style) {
    let isStyled = console.out.hasColour && !cell.isEmpty && style != .plain
    if isStyled { bytes += "\u{1B}[\(style.code)m".utf8 }
    bytes += cell
    // The last cell ends the line: nothing fills it up.
    let isLast = column == widths.count - 1
    if !isLast { for _ in cell.count..<widths[column] + 2 { bytes.append(0x20) } }
    if isStyled { bytes += "\u{1B}[0m".utf8 }
    if isLast { bytes.append(0x0A) }
  }

  private static func open(_ findings: FindingCounts) -> String {
    guard findings.errors + findings.warnings > 0 else { return "" }
    return [(findings.errors, "error"), (findings.warnings, "warning")].filter { $0.0 > 0 }
      .map { count, name in "\(count) \(name)\(count == 1 ? "" : "s")" }.joined(separator: ", ")
  }

  static func style(of state: ReviewState) -> Style {
    switch state {
    case .drafting: .plain
    case .inReview: .yellow
    case .changesRequested: .red
    case .approved: .green
    case .published: .cyan
    case .withdrawn: .dim
    }
  }
}
