import StetCore
import StetStore
import Testing

struct PolicyCodingTests {
  @Test func `a policy without keys is the usual one, and none is none`() throws {
    #expect(try policy("{}") == Policy())
    let settings = ProjectSettings(name: "Desk", languages: SampleProject.languages)
    #expect(
      try SettingsCoding.settings(SettingsCoding.bytes(of: settings), path: "").policy == nil)
  }

  @Test func `every key is read, and written back the same`() throws {
    let read = try policy(
      """
      {"approvals": {"editor": 2, "proofreader": 1}, "translatorApproves": "logged",
       "blocking": {"submit": {"severity": "error"},
         "publish": {"severity": "never", "rules": ["doubled-word"]}},
       "credits": ["translator", "source"], "staleSource": "warn", "comments": "block",
       "embargo": "warn", "waivers": [{"roles": ["editor"], "rules": ["doubled-word"]},
         {"roles": ["proofreader"], "severities": ["note"]}], "signatures": "required"}
      """)
    var expected = Policy()
    expected.approvals = [.editor: 2, .proofreader: 1]
    expected.translatorApproves = .logged
    expected.submit.severity = .error
    expected.publish = Policy.Threshold(severity: nil, rules: ["doubled-word"])
    expected.credits = [.translator, .source]
    (expected.staleSource, expected.comments, expected.embargo) = (.warn, .block, .warn)
    expected.waivers = [
      Policy.WaiverRight(roles: [.editor], rules: ["doubled-word"]),
      Policy.WaiverRight(roles: [.proofreader], severities: [.note]),
    ]
    expected.demandsSignatures = true
    #expect(read == expected)
    let settings = ProjectSettings(
      name: "Desk", languages: SampleProject.languages, policy: expected)
    #expect(try SettingsCoding.settings(SettingsCoding.bytes(of: settings), path: "") == settings)
  }

  @Test(
    arguments: [
      ("{\n  \"aprovals\": {}}", 4, "the unknown key 'aprovals'; there are: approvals"),
      ("{\n  \"approvals\": 2}", 4, "not an object"),
      ("{\n  \"approvals\": {}}", 4, "approvals by nobody"),
      ("{\n  \"approvals\": {\"editor\": 0}}", 4, "0 approvals"),
      ("{\n  \"approvals\": {\"editor\": \"two\"}}", 4, "not a number"),
      ("{\n  \"approvals\": {\"chief\": 1}}", 4, "the unknown key 'chief'; there are: translator"),
      ("{\n  \"translatorApproves\": true}", 4, "not a string"),
      (
        "{\n  \"translatorApproves\": \"maybe\"}", 4,
        "'maybe', where one of 'no', 'yes', 'logged' belongs"
      ),
      (
        "{\n  \"blocking\": {\"approve\":\n {\"rules\": [\"term-mising\"]}}}", 5,
        "the unknown rule 'term-mising'"
      ),
      ("{\n  \"blocking\": {\"withdraw\": {}}}", 4, "the unknown key 'withdraw'"),
      (
        "{\n  \"blocking\": {\"publish\": {\"severity\": \"all\"}}}", 4,
        "one of 'never', 'note', 'warning', 'error'"
      ),
      ("{\n  \"credits\": [\"translator-editor\"]}", 4, "'translator-editor', where one of"),
      ("{\n  \"waivers\": [{\"rules\": []}]}", 4, "a right to waive without \"roles\""),
      ("{\n  \"signatures\": 1}", 4, "not a string"),
      ("{\n  \"embargo\": \"off\"}", 4, "one of 'block', 'warn'"),
    ])
  func `a slip in a policy is told with its place`(
    _ text: String, _ line: Int, _ what: String
  ) throws {
    let fault = try #require(throws: FileFault.self) { try policy(text) }
    #expect(fault.what.contains(what), "\(fault.what)")
    #expect(fault.line == line && (fault.column ?? 0) > 1, "\(fault.message)")
    #expect(fault.path == "Workspace/project.json")
  }

  private func policy(_ text: String) throws -> Policy? {
    let file = """
      {"format": 1, "kind": "project", "name": "Desk",
      "languages": {"from": "ru", "to": "en-GB"},
      "policy": \(text)}
      """
    return try SettingsCoding.settings(Array(file.utf8), path: "Workspace/project.json").policy
  }
}
