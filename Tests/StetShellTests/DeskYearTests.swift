import StetCore
import Testing

@testable import StetShell

struct DeskYearTests {
  @Test func `in a year of 200 articles nothing goes out that the desk did not agree to`() throws {
    let year = try DeskYear(seed: 2019, jobs: 200, movesPerJob: 7)
    #expect(year.complaints == [])
    #expect(year.published > 20, "\(year.published)")
    #expect(year.refused > 200, "\(year.refused)")
    for (index, account) in year.accounts.enumerated() where index % 10 == 0 {
      let status = year.desk.run("status j\(index) --format json").out
      #expect(status.contains("\"state\": \"\(account.state.rawValue)\""), "j\(index)")
    }
    let verified = year.desk.run("verify")
    #expect(verified.outcome == .done, "\(verified.out)")
    #expect(verified.out.hasPrefix("200 jobs, "))
  }
}
