import StetCore
import Testing

struct JSONMergeTests {
  private static func json(_ text: String) throws -> JSON {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONFault) in try reader.value() }
  }

  private static func merge(_ base: String, _ ours: String, _ theirs: String) throws -> JSONMerge {
    JSONMerge(base: try json(base), ours: try json(ours), theirs: try json(theirs))
  }

  private static func line(_ json: JSON) -> String {
    String(decoding: JSONWriter.line(of: json).dropLast(), as: UTF8.self)
  }

  @Test(arguments: [
    // One side, both sides alike, neither.
    (#"{"a":1}"#, #"{"a":2}"#, #"{"a":1}"#, #"{"a":2}"#),
    (#"{"a":1}"#, #"{"a":1}"#, #"{"a":2}"#, #"{"a":2}"#),
    (#"{"a":1}"#, #"{"a":2}"#, #"{"a":2}"#, #"{"a":2}"#),
    // Different members, inner ones, new ones, ones taken out.
    (#"{"a":1,"b":1}"#, #"{"a":2,"b":1}"#, #"{"a":1,"b":2}"#, #"{"a":2,"b":2}"#),
    (#"{"o":{"a":1,"b":1}}"#, #"{"o":{"a":2,"b":1}}"#, #"{"o":{"a":1}}"#, #"{"o":{"a":2}}"#),
    (#"{}"#, #"{"a":1}"#, #"{"b":2}"#, #"{"a":1,"b":2}"#),
    (#"{"a":1,"b":2}"#, #"{"b":2}"#, #"{"a":1}"#, #"{}"#),
    // A count is a count.
    (#"{"revision":1}"#, #"{"revision":2}"#, #"{"revision":4}"#, #"{"revision":4}"#),
    (#"{"revision":1}"#, #"{"revision":3}"#, #"{"revision":2}"#, #"{"revision":3}"#),
    // Elements by id, sorted where both are.
    (
      #"[{"id":"b"}]"#, #"[{"id":"b"},{"id":"c"}]"#, #"[{"id":"a"},{"id":"b"}]"#,
      #"[{"id":"a"},{"id":"b"},{"id":"c"}]"#
    ),
    (
      #"[{"id":"b","n":1},{"id":"c","n":1}]"#, #"[{"id":"b","n":2},{"id":"c","n":1}]"#,
      #"[{"id":"c","n":3}]"#, nil
    ),
    (
      #"[{"id":"a","n":1},{"id":"b","n":1}]"#, #"[{"id":"a","n":2},{"id":"b","n":1}]"#,
      #"[{"id":"a","n":1},{"id":"b","n":2}]"#, #"[{"id":"a","n":2},{"id":"b","n":2}]"#
    ),
    (
      #"[{"id":"a"},{"id":"b"}]"#, #"[{"id":"a"}]"#, #"[{"id":"b"},{"id":"a"},{"id":"c"}]"#,
      #"[{"id":"a"},{"id":"c"}]"#
    ),
    // Terms by their text, in the order of the side that chose one.
    (
      #"[{"term":"x"},{"term":"y"}]"#, #"[{"term":"y"},{"term":"x"}]"#,
      #"[{"term":"x"},{"term":"y"},{"term":"z"}]"#, #"[{"term":"y"},{"term":"z"},{"term":"x"}]"#
    ),
    (
      #"[{"term":"x","status":"preferred"}]"#, #"[{"term":"x","status":"admitted"}]"#,
      #"[{"term":"x","status":"preferred"},{"term":"A"}]"#,
      #"[{"status":"admitted","term":"x"},{"term":"A"}]"#
    ),
    // Both made it by themselves.
    (
      #"{"o":1}"#, #"{"o":1,"t":[{"id":"a"}]}"#, #"{"o":1,"t":[{"id":"b"}]}"#,
      #"{"o":1,"t":[{"id":"a"},{"id":"b"}]}"#
    ),
  ])
  func `what the sides changed apart is joined`(
    _ base: String, _ ours: String, _ theirs: String, _ joined: String?
  ) throws {
    let merge = try Self.merge(base, ours, theirs)
    #expect(merge.conflicts.isEmpty == (joined != nil))
    if let joined { #expect(Self.line(merge.value) == joined) }
    // The other way round the same is joined; only the order of lists may follow the other side.
    #expect(try Self.merge(base, theirs, ours).conflicts.count == merge.conflicts.count)
  }

  @Test(arguments: [
    (#"{"name":"A"}"#, #"{"name":"B"}"#, #"{"name":"C"}"#, #"{"name":"B"}"#, "name"),
    (
      #"{"concepts":[{"id":"s","definition":"a","note":"a"}]}"#,
      #"{"concepts":[{"id":"s","definition":"b","note":"a"}]}"#,
      #"{"concepts":[{"id":"s","definition":"c","note":"d"}]}"#,
      #"{"concepts":[{"definition":"b","id":"s","note":"d"}]}"#, "definition of the concept 's'"
    ),
    // Taken out here, changed there: the words stay, whichever side has them.
    (
      #"{"people":[{"id":"a","n":1}]}"#, #"{"people":[]}"#, #"{"people":[{"id":"a","n":2}]}"#,
      #"{"people":[{"id":"a","n":2}]}"#, "the person 'a'"
    ),
    (
      #"{"people":[{"id":"a","n":1}]}"#, #"{"people":[{"id":"a","n":2}]}"#, #"{"people":[]}"#,
      #"{"people":[{"id":"a","n":2}]}"#, "the person 'a'"
    ),
    // Other arrays as wholes, also such as name one element twice.
    (#"{"a":[1]}"#, #"{"a":[1,2]}"#, #"{"a":[1,3]}"#, #"{"a":[1,2]}"#, "a"),
    (
      #"{"a":[]}"#, #"{"a":[{"id":"x"},{"id":"x"}]}"#, #"{"a":[{"id":"y"}]}"#,
      #"{"a":[{"id":"x"},{"id":"x"}]}"#, "a"
    ),
    // Another kind of value; a spelling that only looks the same.
    (#"{"a":1}"#, #"{"a":{}}"#, #"{"a":[]}"#, #"{"a":{}}"#, "a"),
    (#"{"a":""}"#, #"{"a":"\u00e9"}"#, #"{"a":"e\u0301"}"#, "{\"a\":\"\u{e9}\"}", "a"),
    (#"1"#, #"2"#, #"3"#, #"2"#, "the whole file"),
  ])
  func `what both changed differently is told, and nothing of it lost`(
    _ base: String, _ ours: String, _ theirs: String, _ left: String, _ subject: String
  ) throws {
    let merge = try Self.merge(base, ours, theirs)
    #expect(merge.conflicts.map(\.subject) == [subject])
    #expect(Array(Self.line(merge.value).utf8) == Array(left.utf8))
  }

  @Test func `two that were made apart are joined without a base`() throws {
    let merge = JSONMerge(
      base: nil, ours: ["id": "a", "name": "B"], theirs: ["id": "a", "email": "c"])
    #expect(Self.line(merge.value) == #"{"email":"c","id":"a","name":"B"}"#)
    #expect(merge.conflicts.isEmpty)
  }
}
