import DotNetPrimitives
import Testing

@Suite("Regular expressions")
struct RegexTests {
    @Test("bad patterns fail with .NET's message", arguments: Table(errorTable).rows)
    func errors(row: [String]) {
        #expect(outcome { try NetRegex(row[0]).pattern } == row[1], "\(row[0])")
    }

    @Test("match as .NET's do", arguments: Table(matchTable).rows)
    func matches(row: [String]) {
        #expect(outcome { try NetRegex(row[0]).isMatch(row[1]) ? "True" : "False" } == row[2], "\(row)")
    }

    @Test("find what .NET's find", arguments: Table(valueTable).rows)
    func values(row: [String]) {
        #expect(outcome { try NetRegex(row[0]).match(row[1])?.value ?? "" } == row[2], "\(row)")
    }

    @Test("number and name their groups as .NET's", arguments: Table(groupTable).rows)
    func groups(row: [String]) throws {
        #expect(try NetRegex(row[0]).groupNames.joined(separator: " ") == row[1], "\(row)")
    }

    @Test("replace with patterns", arguments: Table(replaceTable).rows)
    func replaces(row: [String]) throws {
        #expect(try NetRegex(row[1]).replace(row[0], with: row[2]) == row[3], "\(row)")
    }

    @Test("split, with captures")
    func splits() throws {
        #expect(try NetRegex(#"\d"#).split("a1b2c") == ["a", "b", "c"])
        #expect(try NetRegex(#"(\d)"#).split("a1b2c") == ["a", "1", "b", "2", "c"])
        #expect(try NetRegex("").split("abc") == ["", "a", "b", "c", ""])
        #expect(try NetRegex("(x)?b").split("abc") == ["a", "c"])
        #expect(try NetRegex("(b)|(x)").split("abc") == ["a", "b", "c"])
        #expect(try NetRegex(",").split("a,b,c", count: 2) == ["a", "b,c"])
        #expect(try NetRegex("a").split("") == [""])
    }

    @Test("line ends are line feeds only")
    func lineEnds() throws {
        #expect(try NetRegex("b$", options: .multiline).isMatch("ab\ncd"))
        #expect(try !NetRegex("b$", options: .multiline).isMatch("ab\r\ncd"))
        #expect(try NetRegex("b$").isMatch("ab\n"))
        #expect(try !NetRegex(#"b\z"#).isMatch("ab\n"))
        #expect(try NetRegex("a.b").isMatch("a\rb"))
        #expect(try !NetRegex("a.b").isMatch("a\nb"))
        #expect(try NetRegex("a.b", options: .singleline).isMatch("a\nb"))
    }

    @Test("positions are UTF-16 units")
    func positions() throws {
        let match = try #require(try NetRegex(#"(?<word>\w+)-(\d)"#).match("𝒳 é-5 ab"))
        #expect(match.index == 3 && match.length == 3)
        #expect(match.group(named: "word")?.value == "é")
        #expect(match.group(number: 1).value == "5" && match.group(number: 1).index == 5)
        let next = try NetRegex("é").matches("éaé")
        #expect(next.map(\.index) == [0, 2])
    }

    @Test("a runaway pattern ends")
    func runaway() throws {
        let regex = try NetRegex("(a+)+$")
        #expect(throws: PrimitiveError.self) { try regex.isMatch(String(repeating: "a", count: 40) + "b") }
    }

    @Test("lookbehinds may have any length")
    func lookbehinds() throws {
        #expect(try NetRegex("(?<=o+)bar").match("foobar")?.value == "bar")
        #expect(try NetRegex("(?<=f.*)bar").match("foobar bar")?.index == 3)
        #expect(try NetRegex(#"(?<=x\s*)bar"#).isMatch("xx  bar"))
        #expect(try !NetRegex(#"(?<!\d+)2"#).isMatch("ab12"))
        #expect(try NetRegex(#"(?<!\d+)2"#).isMatch("a2"))
        #expect(try NetRegex("(?i)(?<=x?)B").match("aXb")?.value == "b")
        #expect(try NetRegex(#"(?<=key:\s*)(\w+)"#).match("key: value")?.group(number: 1).value == "value")
        #expect(try NetRegex("(?<=(a|bc)+)c(b)?").match("abccab")?.group(number: 2).success == false)
        #expect(try NetRegex(#"(?<=\d)(?=(\d{3})+$)"#).replace("1234567", with: ",") == "1,234,567")
        #expect(try NetRegex(#"(?<=,\s*)\w"#).replace("a,b , c", with: "X") == "a,X , X")
        #expect(try NetRegex("(?<=é+)x").match("ééx")?.index == 2)
        #expect(try NetRegex("(?<=a*)a").matches("aaa").count == 3)
    }

    @Test("what is not supported says so")
    func unsupported() {
        #expect(outcome { try NetRegex("a", options: .rightToLeft).pattern }.hasPrefix("!! NotSupportedException"))
        #expect(outcome { try NetRegex("(?<x>a)(?<-x>b)").pattern }.hasPrefix("!! NotSupportedException"))
    }

    @Test("escape and unescape")
    func escaping() throws {
        #expect(NetRegex.escape(#"a.b*c[d](e){f}^$|\ #-+?""#) == ##"a\.b\*c\[d]\(e\)\{f}\^\$\|\\\ \#-\+\?""##)
        #expect(NetRegex.escape("a\tb\nc\r") == #"a\tb\nc\r"#)
        #expect(try NetRegex.unescape(#"a\.b\n\x41\u0042\t"#) == "a.b\nAB\t")
        #expect(throws: PrimitiveError.self) { try NetRegex.unescape(#"\q"#) }
    }

    @Test("white space and comments of the extended syntax")
    func extended() throws {
        #expect(try NetRegex("a # first\n  b [ ] (?#x) c", options: .ignorePatternWhitespace).isMatch("ab c"))
        #expect(try NetRegex("(?x) a b").match("xab")?.value == "ab")
    }

    @Test("a cache gives the same pattern again")
    func cache() throws {
        let cache = RegexCache(capacity: 2)
        let first = try cache.regex("a+", options: .ignoreCase)
        #expect(try cache.regex("a+", options: .ignoreCase) === first)
        #expect(try cache.regex("a+") !== first)
        #expect(cache.replacement("$0", for: first).text(for: try #require(try first.match("xAA"))) == "AA")
    }
}

/// Pattern, failure.
private let errorTable = #"""
    x(|!! RegexParseException: Invalid pattern 'x(' at offset 2. Not enough )'s.
    x)|!! RegexParseException: Invalid pattern 'x)' at offset 2. Too many )'s.
    [a|!! RegexParseException: Invalid pattern '[a' at offset 2. Unterminated [] set.
    [z-a]|!! RegexParseException: Invalid pattern '[z-a]' at offset 4. [x-y] range in reverse order.
    *a|!! RegexParseException: Invalid pattern '*a' at offset 1. Quantifier '*' following nothing.
    a**|!! RegexParseException: Invalid pattern 'a**' at offset 3. Nested quantifier '*'.
    a{2,1}|!! RegexParseException: Invalid pattern 'a{2,1}' at offset 6. Illegal {x,y} with x > y.
    \|!! RegexParseException: Invalid pattern '\' at offset 1. Illegal \ at end of pattern.
    (?<a|!! RegexParseException: Invalid pattern '(?<a' at offset 4. Unrecognized grouping construct.
    (?<>a)|!! RegexParseException: Invalid pattern '(?<>a)' at offset 3. Invalid group name: Group names must begin with a word character.
    (?<1a>a)|!! RegexParseException: Invalid pattern '(?<1a>a)' at offset 4. Invalid group name: Group names must begin with a word character.
    \k<b>|!! RegexParseException: Invalid pattern '\k<b>' at offset 5. Reference to undefined group name 'b'.
    \2|!! RegexParseException: Invalid pattern '\2' at offset 2. Reference to undefined group number 2.
    (?|!! RegexParseException: Invalid pattern '(?' at offset 2. Unrecognized grouping construct.
    (?z)|!! RegexParseException: Invalid pattern '(?z)' at offset 3. Unrecognized grouping construct.
    a(?#|!! RegexParseException: Invalid pattern 'a(?#' at offset 4. Unterminated (?#...) comment.
    \p{Foo}|!! RegexParseException: Invalid pattern '\p{Foo}' at offset 7. Unknown property 'Foo'.
    \pL|!! RegexParseException: Invalid pattern '\pL' at offset 2. Incomplete \p{X} character escape.
    \x1|!! RegexParseException: Invalid pattern '\x1' at offset 2. Insufficient or invalid hexadecimal digits.
    \u12|!! RegexParseException: Invalid pattern '\u12' at offset 2. Insufficient or invalid hexadecimal digits.
    \c|!! RegexParseException: Invalid pattern '\c' at offset 2. Missing control character.
    \i|!! RegexParseException: Invalid pattern '\i' at offset 2. Unrecognized escape sequence \i.
    \y|!! RegexParseException: Invalid pattern '\y' at offset 2. Unrecognized escape sequence \y.
    [\y]|!! RegexParseException: Invalid pattern '[\y]' at offset 3. Unrecognized escape sequence \y.
    +|!! RegexParseException: Invalid pattern '+' at offset 1. Quantifier '+' following nothing.
    a++|!! RegexParseException: Invalid pattern 'a++' at offset 3. Nested quantifier '+'.
    ?|!! RegexParseException: Invalid pattern '?' at offset 1. Quantifier '?' following nothing.
    (*)|!! RegexParseException: Invalid pattern '(*)' at offset 2. Quantifier '*' following nothing.
    []|!! RegexParseException: Invalid pattern '[]' at offset 2. Unterminated [] set.
    [a-\d]|!! RegexParseException: Invalid pattern '[a-\d]' at offset 5. Cannot include class \d in character range.
    """#

/// Pattern, text, whether it matches.
private let matchTable = #"""
    (?<!b)c|abc|False
    \G\w|tel: 5|True
    ^.$|𝒳|False
    ^..$|𝒳|True
    """#

/// Pattern, text, first match.
private let valueTable = #"""
    [a-z-[b]]+|abc|a
    (?>a+)b|aab|aab
    (?<=foo)bar|foobar|bar
    \p{L}+|ab12|ab
    \p{IsGreek}+|αβγ|αβγ
    a\ b|a b|a b
    \x78|x|x
    \u0078|x|x
    (a)b\1|aba|aba
    (?<n>a)b\k<n>|aba|aba
    a(?i)B|ab|ab
    a(?i:B)|ab|ab
    [\w-]+|a-b|a-b
    [^]]+|a]b|a
    """#

/// Pattern, names of its groups.
private let groupTable = #"""
    (?<n>a)(b)|0 1 n
    (?<5>a)(b)(?<n>c)|0 1 n 5
    (?'n'a)|0 n
    (?n)(a)(?<x>b)|0 x
    """#

/// Text, pattern, replacement, result.
private let replaceTable = #"""
    abc|b|[$&]|a[b]c
    abc|b|[$`]|a[a]c
    abc|b|[$']|a[c]c
    abc|(b)|[$+]|a[b]c
    abc|b|[$_]|a[abc]c
    abc|b|[$$]|a[$]c
    abc|b|[$1]|a[$1]c
    abc|(b)|[$10]|a[$10]c
    abc|(b)|[${1}0]|a[b0]c
    abc|(?<n>b)|[${n}]|a[b]c
    abc|(?<n>b)|[${x}]|a[${x}]c
    abc|(?<n>b)|[${n]|a[${n]c
    abc|b|$|a$c
    abc|b|$x|a$xc
    abc||-|-a-b-c-
    abc|x*|-|-a-b-c-
    aaa|a*?|-|-a-a-a-
    """#
