import StetCore
import Testing

struct SHA256Tests {
  /// Source: FIPS 180-4 examples and the NIST Cryptographic Algorithm Validation Program.
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func `the published vectors come out`(_ message: String, _ hex: String) {
    #expect(Digest(of: message.utf8).hex == hex)
  }

  /// Source: the same collection; the lengths 63, 119 and 120 as `sha256sum` gives them.
  @Test(
    arguments: [
      ([0xBD], "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b"),
      (
        [0xC9, 0x8C, 0x8E, 0x55], "7abc22c0ae5af26ce93dbb94433a0e0b2e119d014f8e7f65bd56c61ccccd9504"
      ),
      (zeros(55), "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7"),
      (zeros(56), "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb"),
      (zeros(57), "65a16cb7861335d5ace3c60718b5052e44660726da4cd13bb745381b235a1785"),
      (zeros(63), "c7723fa1e0127975e49e62e753db53924c1bd84b8ac1ac08df78d09270f3d971"),
      (zeros(64), "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b"),
      (zeros(119), "f616b0d54e78571a9611f343c9f8e022e859e920381ab0e4d3da01e193a7bd7e"),
      (zeros(120), "6edd9f6f9cc92cded36e6c4a580933f9c9f1b90562b46903b806f21902a1a54f"),
      (zeros(1000), "541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53"),
    ] as [([UInt8], String)])
  func `the edges of a block are padded right`(_ message: [UInt8], _ hex: String) {
    #expect(Digest(of: message).hex == hex)
  }

  @Test func `a million letters come out`() {
    var hash = SHA256()
    let chunk = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000)
    for _ in 0..<100 { hash.update(chunk) }
    #expect(
      Digest(raw: hash.finish()).hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [0, 1, 54, 55, 56, 63, 64, 65, 118, 119, 120, 127, 128, 129, 300])
  func `pieces of any size give the digest of the whole`(_ length: Int) {
    let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = SHA256.digest(of: message)
    for size in [1, 3, 55, 63, 64, 65] {
      var hash = SHA256()
      for start in stride(from: 0, to: length, by: size) {
        hash.update(Array(message[start..<min(start + size, length)]))
      }
      hash.update([])
      #expect(hash.finish() == whole)
    }
  }

  @Test(
    arguments: [
      ("sha256:" + String(repeating: "0a", count: 32), true),
      ("sha256:" + String(repeating: "0A", count: 32), false),
      ("sha256:" + String(repeating: "0", count: 63), false),
      ("sha256:" + String(repeating: "0", count: 65), false),
      ("sha256:" + String(repeating: "0g", count: 32), false),
      (String(repeating: "00", count: 32), false),
      ("SHA256:" + String(repeating: "00", count: 32), false),
      ("sha256:" + String(repeating: "٠", count: 32), false),
      ("", false),
    ])
  func `a digest has one spelling`(_ text: String, _ isDigest: Bool) {
    #expect((Digest(named: text) != nil) == isDigest)
    if let digest = Digest(named: text) {
      #expect(digest.name == text)
      #expect(digest.short == String(text.dropFirst(7).prefix(16)))
    }
  }
}

private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
