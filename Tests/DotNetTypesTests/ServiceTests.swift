import ShellValues
import Testing

@testable import DotNetTypes

@Suite struct ServiceTests {
    @Test func exceptionsHaveTheirTexts() throws {
        #expect(Call.text { try Call.get(try Call.new("Exception"), "Message") } == "Exception of type 'System.Exception' was thrown.")
        let argument = try Call.new("ArgumentException", .string("m"), .string("p"))
        #expect(Call.text { try Call.get(argument, "Message") } == "m (Parameter 'p')")
        #expect(Call.text { try Call.get(argument, "ParamName") } == "p")
        #expect(Call.text { try Call.get(try Call.new("ArgumentNullException", .string("p")), "Message") } == "Value cannot be null. (Parameter 'p')")
        #expect(Call.text { try Call.get(try Call.new("FormatException", .string("m")), "HResult") } == "-2146233033")
        let outer = try Call.new("Exception", .string("m"), try Call.new("FormatException", .string("i")))
        #expect(Call.text { try Call.get(try Call.on(outer, "GetBaseException"), "Message") } == "i")
    }

    @Test func errorRecordsTellTheirCategory() throws {
        let category = Value.enumeration(6, "System.Management.Automation.ErrorCategory")
        let record = try Call.new(
            "System.Management.Automation.ErrorRecord", try Call.new("Exception", .string("m")), .string("id"), category, .int(5))
        #expect(Call.text { try Call.get(record, "CategoryInfo") } == "InvalidData: (5:Int32) [], Exception")
        try Call.set(record, "ErrorDetails", .string("dd"))
        #expect(record.netString(nil) == "dd")
    }

    @Test func buildersBuild() throws {
        let builder = try Call.new("Text.StringBuilder", .string("ab"))
        _ = try Call.on(builder, "Append", .int(5))
        _ = try Call.on(builder, "AppendLine", .string("x"))
        _ = try Call.on(builder, "Insert", .int(0), .string("-"))
        #expect(builder.netString(nil) == "-ab5x\n")
        #expect(Call.text { try Call.get(builder, "Length") } == "6")
    }

    @Test func expressionsMatch() throws {
        let found = try Call.on(type: "regex", "Matches", .string("a1b22"), .string("\\d+"))
        #expect(Call.text { found } == "1|22")
        let block = TestBlock { .string("<" + ($0.first?.netString(nil) ?? "") + ">") }
        #expect(Call.text { try Call.on(type: "regex", "Replace", .string("a1b22"), .string("\\d+"), .object(block)) } == "a<1>b<22>")
        #expect(Call.text { try Call.on(type: "regex", "Escape", .string("a.b")) } == "a\\.b")
    }

    @Test(arguments: [
        ("GetFileName", "/a/b.txt", "b.txt"), ("GetDirectoryName", "/a/b.txt", "/a"), ("GetExtension", "/a/b.txt", ".txt"),
        ("GetFileNameWithoutExtension", "/a/b.tar.gz", "b.tar"), ("GetFullPath", "x/../y", "/tmp/y"),
        ("GetDirectoryName", "/", ""), ("GetExtension", "b.", ""),
    ])
    func takesPathsApart(method: String, path: String, result: String) {
        #expect(Call.text { try Call.on(type: "IO.Path", method, .string(path)) } == result)
    }

    @Test func encodingsEncode() throws {
        let unicode = try Call.on(type: "Text.Encoding", "Unicode")
        #expect(Call.text { try Call.on(unicode, "GetBytes", .string("ab")) } == "97|0|98|0")
        #expect(Call.text { try Call.on(type: "uri", "EscapeDataString", .string("a b&c")) } == "a%20b%26c")
    }

    @Test func hashesHash() throws {
        let algorithm = try Call.on(type: "Security.Cryptography.SHA256", "Create")
        let hash = try Call.on(algorithm, "ComputeHash", .bytes(Array("abc".utf8)))
        #expect(HexText.encode(hash.byteArray).hasPrefix("BA7816BF8F01CFEA"))
    }

    @Test func typesDescribeThemselves() throws {
        let list = Value.object(try #require(TypeTable.find("System.Collections.Generic.List[string]")))
        #expect(Call.text { try Call.get(list, "Name") } == "List`1")
        #expect(Call.text { try Call.get(list, "FullName") }.hasPrefix("System.Collections.Generic.List`1[[System.String, System.Private.CoreLib"))
        let type = Value.object(ExceptionTypes.exception)
        #expect(Call.text { try Call.on(type, "IsAssignableFrom", .object(ExceptionTypes.format)) } == "True")
        #expect(Call.text { try Call.get(.object(NetType.string.arrayType), "Name") } == "String[]")
    }

    @Test func filesAreWrittenAndRead() throws {
        let path = Value.string("/tmp/net-types-\(UInt32.random(in: 0...UInt32.max)).txt")
        _ = try Call.on(type: "IO.File", "WriteAllText", path, .string("a\r\nb\n"))
        #expect(Call.text { try Call.on(type: "IO.File", "ReadAllLines", path) } == "a|b")
        _ = try Call.on(type: "IO.File", "Delete", path)
        #expect(Call.text { try Call.on(type: "IO.File", "Exists", path) } == "False")
        #expect(Call.text { try Call.on(type: "IO.File", "ReadAllText", path) }.hasPrefix("FileNotFoundException: Could not find file"))
    }
}
