import AssayText
import Testing

@Suite struct `Reading JSON` {
  @Test(arguments: [
    (" [ 1 , -2 ,\t0 ]\n", "[1,-2,0]"),
    ("[9223372036854775807,-9223372036854775808]", "[9223372036854775807,-9223372036854775808]"),
    ("-0", "0"),
    (#"{"b": true, "a": [false, null]}"#, #"{"a":[false,null],"b":true}"#),
    (#"["plain", "", "Gründung", "a\"b\\c\/d"]"#, #"["plain","","Gründung","a\"b\\c/d"]"#),
    (#""\u00e9 \ud83d\ude00 \n""#, #""é 😀 \n""#),
    (object(named: 10..<50), object(named: 10..<50)),
  ])
  func `gives the value that the text stands for`(_ text: String, _ value: String) throws {
    #expect(try JSONParser.parse(Array(text.utf8)).canonicalText == value)
  }

  @Test(arguments: [
    ("", "the document ends early", 0),
    ("1 2", "text after the end of the document", 2),
    ("[-]", "a value is missing", 2),
    ("[01]", "a leading zero", 3),
    ("[1.5]", "a number that is not whole", 2),
    ("[9223372036854775808]", "a number that is too large", 20),
    ("[-9223372036854775809]", "a number that is too large", 21),
    ("[99999999999999999999]", "a number that is too large", 21),
    (#"["open]"#, "a text does not end", 7),
    ("[\"tab\t\"]", "a control character in a text", 6),
    (#"["\x"]"#, "an unknown escape", 4),
    (#"["\ud83d"]"#, "half a surrogate pair", 8),
    (#"{"a": 1, "b": 2, "a": 3}"#, "the name `a` stands twice", 20),
    (object(named: Array(10..<42) + [41]), "the name `n41` stands twice", 294),
    (object(named: Array(10..<43) + [42]), "the name `n42` stands twice", 303),
  ])
  func `says what is wrong and where it stopped`(_ text: String, _ reason: String, _ offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(Array(text.utf8)) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test func `refuses a text that is not UTF-8`() {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0x61, 0xFF, 0x22]) }
    #expect(error?.reason == "a text that is not UTF-8")
  }
}

/// An object with a member for each number.
private func object(named numbers: some Sequence<Int>) -> String {
  "{" + numbers.map { "\"n\($0)\":\($0)" }.joined(separator: ",") + "}"
}
