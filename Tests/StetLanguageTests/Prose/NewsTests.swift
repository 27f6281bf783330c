import Testing

@testable import StetLanguage

struct NewsTests {
  @Test
  func `right translations of news raise almost nothing`() {
    let raised = NewsPairs.all.compactMap { source, target in
      let names = ProseAlarms(source, target).names
      return names.isEmpty ? nil : "\(names): \(source) | \(target)"
    }
    #expect(NewsPairs.all.count >= 150)
    #expect(raised == [])
  }
}
