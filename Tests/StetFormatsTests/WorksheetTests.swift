import StetCore
import Testing

@testable import StetFormats

struct WorksheetTests {
  private let texts = ["Заголовок", "Первый абзац\nна двух строках.", "Второй."]

  @Test func `a sheet shows each source above its translation`() throws {
    let job = try Fixtures.job(texts, draft: ["Title", "First\nof two lines.", ""])
    let sheet = String(
      decoding: WorksheetWriter.bytes(of: job, stale: ["b2"]), as: UTF8.self)
    #expect(sheet.hasPrefix("# stet worksheet: job\n# made from draft 1, source 1\n# base sha256:"))
    #expect(
      sheet.hasSuffix(
        """

        == b1 title
        | Заголовок
        Title

        == b2 paragraph (the source has changed: look again)
        | Первый абзац
        | на двух строках.
        First
        of two lines.

        == b3 paragraph
        | Второй.

        """))
  }

  @Test(
    arguments: [
      ["Title", "First.", "Second."],
      ["Title", "", ""],
      ["Title", "Two\nlines.", "With\n\na gap."],
      ["== b1 looks like a block", "| looks like a source", "\\ looks like a guard"],
      ["==", "|", "\\"],
      ["\\\\== twice", "\\| once", "a == b | c \\ d"],
      ["=\u{301}= mark", "|\u{301} mark", "\\\u{301} mark"],
      ["# stet worksheet: other", "# base sha256:", "#"],
      ["one", "two\n== b3 paragraph\n| Второй.\nthree", "four"],
      ["Title", "  indented inside\n  twice", "…"],
      ["С-400", "\u{E9}", "👩‍👩‍👧 🇹🇷"],
    ])
  func `a draft goes through a sheet and comes back the same`(_ draft: [String]) throws {
    let job = try Fixtures.job(texts, draft: draft)
    let bytes = WorksheetWriter.bytes(of: job, stale: [])
    #expect(Worksheet.isWorksheet(bytes))
    let back = try read(bytes, job)
    #expect(back.job == job.id)
    #expect(back.base == job.draft?.digest)
    #expect(
      ["b1", "b2", "b3"].map { Array((back.texts[$0] ?? "?").utf8) }
        == draft.map { Array(Lines.trimmed($0).utf8) })
  }

  @Test func `a sheet without a draft is bound to its source`() throws {
    let job = try Fixtures.job(texts)
    let back = try read(WorksheetWriter.bytes(of: job, stale: []), job)
    #expect(back.base == job.source.digest)
    #expect(back.source == job.source.digest)
    #expect(back.texts == ["b1": "", "b2": "", "b3": ""])
  }

  @Test func `blocks in another order are taken by their ids`() throws {
    let job = try Fixtures.job(texts)
    let sheet = try sheet(
      job, "== b3 paragraph\n| Второй.\nSecond.\n== b1 title\nTitle\n\n== b2\nFirst.\n")
    #expect(try read(sheet, job).texts == ["b1": "Title", "b2": "First.", "b3": "Second."])
  }

  @Test func `line ends and a byte-order mark of another system are no change`() throws {
    let job = try Fixtures.job(texts, draft: ["Title", "Two\nlines.", "Second."])
    let bytes = WorksheetWriter.bytes(of: job, stale: [])
    let windows: [UInt8] =
      [0xEF, 0xBB, 0xBF] + bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] as [UInt8] }
    #expect(Worksheet.isWorksheet(windows))
    #expect(try read(windows, job) == read(bytes, job))
  }

  @Test(
    arguments: [
      ("== b1\nA\n== b2\nB\n== b3\nC\n== b4\nD", "line 10: there is no block 'b4'"),
      ("== b1\nA\n== b2\nB\n== b3\nC\n== B1\nD", "line 10: there is no block 'B1'"),
      ("== b1\nA\n== b2\nB\n== b3\nC\n==\nD", "line 10: there is no block ''"),
      ("== b1\nA\n=====\nB\n== b2\n== b3", "line 6: there is no block '==='"),
      ("== b1\nA\n== b2\nB\n== b1\nC", "line 8: block b1 stands here and in line 4"),
      ("== b1\nA\n== b3\nC\n", "block b2 is gone (Первый абзац на двух строках.)"),
      ("A text without its blocks.", "block b1 is gone (Заголовок)"),
    ])
  func `an unknown, doubled or missing block is refused with its line`(
    _ body: String, _ message: String
  ) throws {
    let job = try Fixtures.job(texts)
    let sheet = try sheet(job, body)
    let fault = try #require(throws: WorksheetFault.self) { try read(sheet, job) }
    #expect(fault.message.contains(message), "\(fault.message)")
    #expect(fault.message.hasPrefix("'sheet.txt'"))
    #expect(!fault.message.utf8.contains(0x0A))
    #expect(fault.hint != nil)
  }

  @Test(
    arguments: [
      "", "# stet worksheet", "# stet worksheet: job\n", "# stet worksheet: ../x\n# base sha256:\n",
      "# stet worksheet: job\n# base sha256:12\n", "# stet worksheet: job\n\n# base BASE\n",
      "Dear editor,\n# stet worksheet: job\n# base BASE\n# source BASE\n",
      "# stet worksheet: job\n# base BASE\n", "# stet worksheet: job\n# source BASE\n",
    ])
  func `a changed head is refused`(_ head: String) throws {
    let job = try Fixtures.job(texts)
    let text =
      head.split(separator: "BASE", omittingEmptySubsequences: false)
      .joined(separator: job.source.digest.name) + "\n== b1\nA\n== b2\nB\n== b3\nC\n"
    let fault = try #require(throws: WorksheetFault.self) { try read(Array(text.utf8), job) }
    #expect(fault.message.contains("the lines at the top"))
  }

  @Test func `a sheet that lost its head is still known for one`() {
    #expect(Worksheet.isWorksheet(Array("== b1 title\n| Заголовок\nTitle\n".utf8)))
    #expect(!Worksheet.isWorksheet(Array("Title\n=====\n\nA paragraph.\n".utf8)))
    #expect(!Worksheet.isWorksheet(Array("# Title\n\nA paragraph.\n".utf8)))
    #expect(!Worksheet.isWorksheet([]))
  }

  @Test func `what is no text is no sheet`() throws {
    let job = try Fixtures.job(texts)
    let sheet = WorksheetWriter.bytes(of: job, stale: [])
    #expect(throws: TextFault.self) { try read(sheet + [0xFF], job) }
    #expect(throws: TextFault.self) { try read(sheet + [0x00], job) }
    #expect(throws: TextFault.self) { try read([], job) }
  }

  private func read(_ bytes: [UInt8], _ job: Job) throws -> Worksheet {
    try WorksheetReader.worksheet(bytes, name: "sheet.txt", source: job.source.value)
  }

  /// A sheet whose head takes three lines.
  private func sheet(_ job: Job, _ body: String) throws -> [UInt8] {
    let digest = job.source.digest.name
    return Array("# stet worksheet: job\n# base \(digest)\n# source \(digest)\n\(body)".utf8)
  }
}
