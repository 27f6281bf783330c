import StetCore
import Testing

struct TimestampTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"),
      (-1, "1969-12-31T23:59:59Z"),
      (-86_400, "1969-12-31T00:00:00Z"),
      (951_782_400, "2000-02-29T00:00:00Z"),
      (1_557_826_200, "2019-05-14T09:30:00Z"),
      (-2_208_988_800, "1900-01-01T00:00:00Z"),
      (253_402_300_799, "9999-12-31T23:59:59Z"),
    ])
  func `a moment has one spelling`(_ seconds: Int, _ text: String) {
    #expect(Timestamp(seconds: seconds).text == text)
    #expect(Timestamp(text)?.seconds == seconds)
    #expect(Timestamp(seconds: seconds).date.text == text.prefix(10))
  }

  @Test(
    arguments: [
      "2019-05-14T09:30:00", "2019-05-14T09:30:00+00:00", "2019-05-14T09:30:00.0Z",
      "2019-05-14t09:30:00z", "2019-05-14 09:30:00Z", "2019-05-14T24:00:00Z",
      "2019-05-14T09:60:00Z", "2019-05-14T09:30:60Z", "2019-02-29T09:30:00Z", "2019-05-14T9:30:00Z",
      "10000-01-01T00:00:00Z", "", "2019-05-14T-1:30:00Z", "2019-05-14T09:3٠:00Z",
    ])
  func `another spelling is no moment`(_ text: String) {
    #expect(Timestamp(text) == nil)
  }
}
