import JSONText
import Testing

@Suite struct JSONTextTests {
    @Test(arguments: [
        #"{"b":1.0,"a":[true,false,null,-0.5e+3],"c":{}}"#, #"[]"#, #""ä😀\n\t\"\\""#, #"{"":[[],{}]}"#, "12345678901234567890",
    ])
    func `what is read is written as it was`(text: String) throws {
        #expect(try JSONParser.parse(text).written() == text)
    }

    @Test func `escapes are read`() throws {
        #expect(try JSONParser.parse(#""\u0041\ud83d\ude00\/\b""#) == .string("A😀/\u{8}"))
        #expect(try JSONParser.parse(#""\ud83dx""#) == .string("\u{FFFD}x"))
    }

    @Test func `a notebook's layout sorts names and indents by one`() throws {
        let value = try JSONParser.parse(#"{"b":[1,{}],"a":[]}"#)
        #expect(value.written(.notebook) == "{\n \"a\": [],\n \"b\": [\n  1,\n  {}\n ]\n}")
        #expect(value.written(.spaced) == #"{"b": [1, {}], "a": []}"#)
    }

    @Test(arguments: ["", "{", "[1,]", "{\"a\" 1}", "01", "1.", "tru", "\"\u{1}\"", "\"\\x\"", "1 2", "\"abc", "\"\\u12\"", "-"])
    func `what is no JSON is refused with a place`(text: String) {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(text) }
    }

    @Test func `deep nesting is refused, not followed`() {
        #expect(throws: JSONParser.Failure(message: "nested too deeply", offset: 512)) {
            try JSONParser.parse(String(repeating: "[", count: 100_000))
        }
    }

    @Test func `of a name that comes twice the last counts`() throws {
        #expect(try JSONParser.parse(#"{"a":1,"a":2}"#)["a"]?.int == 2)
    }
}
