import DotNetPrimitives
import Testing

@Suite("Bytes, hashes and random numbers")
struct BytesTests {
    @Test("Base64 is read", arguments: Table(base64Table).rows)
    func base64(row: [String]) {
        let result = outcome { try Base64.decode(row[0]).map { String($0) }.joined(separator: " ") }
        #expect(result == row[1], "\(row[0])")
    }

    @Test("Base64 is written")
    func base64Text() throws {
        #expect(Base64.encode([1, 2, 3, 4]) == "AQIDBA==")
        let long = Array(1...60).map { UInt8($0) }
        #expect(Base64.encode(long, insertsLineBreaks: true).hasSuffix("ODk=") == false)
        #expect(Base64.encode(long, insertsLineBreaks: true).split(separator: "\r\n").map(\.count) == [76, 4])
        #expect(try Base64.decode(Base64.encode(long, insertsLineBreaks: true)) == long)
    }

    @Test("encodings replace what they cannot express")
    func encodings() {
        let bytes: [UInt8] = [0x61, 0xC3, 0xE9, 0x80, 0xF0, 0x9F, 0x98, 0xED, 0xA0, 0x80, 0x62]
        #expect(TextEncoding.utf8.decode(bytes) == "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b")
        #expect(TextEncoding.ascii.decode([0x61, 0xC3, 0x80]) == "a??")
        #expect(TextEncoding.ascii.encode("aé𝒳") == [97, 63, 63, 63])
        #expect(TextEncoding.latin1.encode("aé€") == [97, 233, 63])
        #expect(TextEncoding.utf16LittleEndian.decode([0x61, 0, 0, 0xD8, 0x62]) == "a\u{FFFD}\u{FFFD}")
        #expect(TextEncoding.utf32LittleEndian.encode("a𝒳") == [97, 0, 0, 0, 179, 212, 1, 0])
        #expect(TextEncoding.utf32LittleEndian.decode([0x61, 0, 0, 0, 0, 0xD8, 0, 0]) == "a\u{FFFD}")
        #expect(TextEncoding.decodeFile([0xFF, 0xFE, 0x61, 0]) == "a")
        #expect(TextEncoding.decodeFile([0xEF, 0xBB, 0xBF, 0x61]) == "a")
        #expect(TextEncoding.utf16BigEndian.decode(TextEncoding.utf16BigEndian.encode("é𝒳")) == "é𝒳")
    }

    @Test(
        "hashes of known texts",
        arguments: [
            (HashAlgorithm.md5, "abc", "900150983cd24fb0d6963f7d28e17f72"),
            (.md5, "", "d41d8cd98f00b204e9800998ecf8427e"),
            (.sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                .sha256, String(repeating: "a", count: 119),
                "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"
            ),
            (
                .sha384, "abc",
                "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
            ),
            (
                .sha512, "abc",
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
            ),
        ])
    func hashes(algorithm: HashAlgorithm, text: String, expected: String) {
        #expect(Hex.lower(algorithm.hash(Array(text.utf8))) == expected)
    }

    @Test("keyed hashes, RFC 4231")
    func keyed() {
        let hash = HashAlgorithm.sha256.authenticate(
            Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(Hex.lower(hash) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test("System.Random gives its numbers again")
    func random() throws {
        var a = NetRandom(seed: 42)
        #expect(
            (0..<5).map { _ in a.sample() } == [1_434_747_710, 302_596_119, 269_548_474, 1_122_627_734, 361_709_742])
        var b = NetRandom(seed: 42)
        #expect(try (0..<5).map { _ in try b.next(from: -10, below: 10) } == [3, -8, -8, 0, -7])
        var c = NetRandom(seed: 42)
        #expect(c.nextBytes(6) == [62, 23, 186, 150, 174, 4])
        var d = NetRandom(seed: 42)
        #expect(try d.next(from: .min, below: .max) == 1_434_747_709)
        var e = NetRandom(seed: 42)
        #expect(e.nextInt64() == 1_157_699_022_552_916_256)
        var f = NetRandom(seed: 42)
        #expect(try f.nextInt64(from: 0, below: 1_000_000_000_000) == 138_008_477_992)
        var g = NetRandom(seed: -7)
        #expect(g.sample() == 822_959_691)
        var h = NetRandom(seed: 42)
        #expect(NetNumber.text(h.nextSingle()) == "0.66810644")
    }

    @Test("Get-Random gives its numbers again")
    func shellRandom() {
        var a = ShellRandom(seed: 42)
        #expect(a.next() == 381_294_397)
        var b = ShellRandom(seed: 42)
        #expect((0..<3).map { _ in b.next(from: Int32(0), below: 100) } == [17, 46, 67])
        var c = ShellRandom(seed: 42)
        #expect(c.choose(3, from: Array(1...10)) == [9, 6, 8])
        var d = ShellRandom(seed: 42)
        #expect(d.shuffled(Array(1...10)) == [2, 6, 8, 7, 1, 3, 4, 9, 5, 10])
        var e = ShellRandom(seed: 42)
        #expect(NetNumber.shellText(e.next(from: 10.5, below: 20.5)) == "12.2755403983293")
        var f = ShellRandom(seed: 42)
        #expect(f.next(from: Int64(0), below: 100_000_000_000) == 62_658_320_190)
        var g = ShellRandom(seed: 42)
        #expect(g.choose(1, from: Array(1...10)) == [9])
    }
}

/// Text, bytes or failure.
private let base64Table = #"""
    YWJj|97 98 99
    YW Jj|97 98 99
    YWJ|!! FormatException: The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.
    YWJ=|97 98
    Y!Jj|!! FormatException: The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.
    YQ==YQ==|!! FormatException: The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.
    =|!! FormatException: The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.
    """#
