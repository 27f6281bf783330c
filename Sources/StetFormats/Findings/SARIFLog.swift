import StetCore

/// Findings as SARIF 2.1.0: one run, one result a finding, waivers as suppressions.
struct SARIFLog {
  private let texts: [CheckedText]
  private let checks: [Check]
  private let version: String

  init(_ texts: [CheckedText], checks: [Check], version: String) {
    self.texts = texts
    self.checks = checks
    self.version = version
  }

  var bytes: [UInt8] {
    JSONWriter.bytes(of: [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "stet", "version": .string(version), "semanticVersion": .string(version),
              "rules": .array(checks.map(rule)),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "originalUriBaseIds": [
            "PROJECT": ["description": ["text": "the folder of the project"]]
          ],
          "results": .array(texts.flatMap(results)),
        ]
      ],
    ])
  }

  private func rule(_ check: Check) -> JSON {
    [
      "id": .string(check.id), "shortDescription": ["text": .string(check.summary)],
      "defaultConfiguration": ["level": .string(check.severity.rawValue)],
    ]
  }

  private func results(_ text: CheckedText) -> [JSON] {
    text.report.all.map { finding in
      .members([
        "ruleId": .string(finding.rule),
        "ruleIndex": checks.firstIndex { $0.id == finding.rule }.map(JSON.integer),
        "level": .string(finding.severity.rawValue),
        "message": ["text": .string(finding.message)],
        "locations": [location(of: finding, in: text)],
        "partialFingerprints": ["stet/v1": .string(finding.id)],
        "suppressions": text.report.waivers[finding.id].map { waiver in
          [
            [
              "kind": "external", "status": "accepted",
              "justification": .string(waiver.value.reason),
            ]
          ]
        },
      ])
    }
  }

  private func location(of finding: Finding, in text: CheckedText) -> JSON {
    let region = text.lines[finding.block].map { line -> JSON in
      let snippet = (finding.target ?? finding.source)?.text
      return .members([
        "startLine": .integer(line), "snippet": snippet.map { ["text": .string($0)] },
      ])
    }
    return [
      "physicalLocation": .members([
        "artifactLocation": ["uri": .string(Self.uri(text.path)), "uriBaseId": "PROJECT"],
        "region": region,
      ]),
      "logicalLocations": [
        [
          "name": .string(finding.block), "kind": "element",
          "fullyQualifiedName": .string("\(text.name)/\(finding.block)"),
        ]
      ],
    ]
  }

  /// A relative reference: bytes that an address has no sign for are percent-encoded (RFC 3986, 2.1).
  private static func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      let isPlain =
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-._~/".utf8.contains(byte)
      result +=
        isPlain
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return result
  }
}
