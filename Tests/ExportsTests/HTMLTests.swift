import DotNetPrimitives
import Testing
import Transcripts

@testable import Exports

@Suite struct HTMLTests {
    private func page(_ recording: SessionRecording = Samples.short) throws -> String {
        let options = ExportOptions(highlight: Samples.highlight)
        return String(decoding: try ExportFormat.html.write(recording, options: options), as: UTF8.self)
    }

    private func prose(_ markdown: String) throws -> String { try MarkdownProse.blocks(markdown).map(\.html).joined() }

    @Test func `each step has an anchor, its command in colours, and what came of it`() throws {
        let html = try page()
        #expect(html.contains(#"<section class="step" id="step-1" aria-label="Step 1">"#))
        #expect(html.contains(##"<a class="number" href="#step-2">2</a><span class="outcome failed">failed</span>"##))
        #expect(html.contains(#"<span class="elapsed">1.5 s</span>"#))
        #expect(
            html.contains(
                #"<span class="s-command">Get-AzureNetworkSecurityGroup</span> <span class="s-parameter">-Name</span> web"#
            ))
        #expect(html.contains("<li>group web: added</li>"))
        #expect(html.contains(#"<span class="outcome">exit 3</span>"#))
        #expect(html.contains("[12 more bytes of output were left out]"))
    }

    @Test func `everything is escaped`() throws {
        let html = try page()
        #expect(html.contains("<title>Who may call &lt;apiase&gt;?</title>"))
        #expect(html.contains(#"<span class="s-string">&#39;&lt;b&gt;&amp;amp;&lt;/b&gt;&#39;</span>"#))
        #expect(html.contains(#"<span class="o-error">Write-Error: &lt;b&gt;&amp;amp;&lt;/b&gt;</span>"#))
        #expect(!html.contains("<b>"))
        #expect(Markup.escape("a\u{0}\u{1B}\u{FFFF}\u{85}\tb\r") == "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\tb\u{FFFD}")
    }

    @Test func `each line of a block has its prompt`() throws {
        #expect(try page().contains("\n<span class=\"prompt\">&gt;&gt; </span>  <span class=\"s-string\">"))
    }

    @Test func `nothing of the machine is on the page, and nothing is fetched`() throws {
        let html = try page()
        #expect(!html.contains("anne"))
        #expect(!html.contains("src="))
        #expect(!html.contains("url("))
        #expect(!html.contains("<link"))
        #expect(html.contains("default-src 'none'"))
    }

    @Test func `the script is the one that the policy allows`() {
        let hash = HashAlgorithm.sha256.hash(Array(HTMLScript.text.utf8))
        #expect(base64(hash) == HTMLScript.digest)
    }

    private func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = (0..<3).reduce(UInt32(0)) { $0 << 8 | UInt32(start + $1 < bytes.count ? bytes[start + $1] : 0) }
            for index in 0..<4 {
                text.append(index <= group.count ? letters[Int(bits >> UInt32(18 - 6 * index) & 63)] : "=")
            }
        }
        return text
    }

    @Test func `facts say lab, local date, steps and time`() throws {
        let html = try page()
        #expect(html.contains("<dt>Lab</dt><dd>layered-security</dd>"))
        #expect(html.contains("<dt>Recorded</dt><dd>24 November 2026, 10:15 UTC+1</dd>"))
        #expect(html.contains("<dt>Steps</dt><dd>4 (1 failed)</dd>"))
        #expect(html.contains("<dt>Time in commands</dt><dd>1.6 s</dd>"))
    }

    @Test func `contents come with many steps`() throws {
        #expect(try !page().contains("<nav"))
        var recording = Samples.short
        recording.entries += (5...9).map { .step(Samples.step($0, "Get-Date # \($0)", after: 20)) }
        recording.entries.append(.prose("## A & B\n\n### Not listed\n"))
        let html = try page(recording)
        #expect(
            html.contains(##"<li><a href="#step-9"><span class="number">9</span><span>Get-Date # 9</span></a></li>"##))
        #expect(html.contains(##"<li class="heading"><a href="#section-1"><span>A &amp; B</span></a></li>"##))
        #expect(html.contains(##"<h2 id="section-1">A &amp; B</h2>"##))
    }

    @Test func `the first heading is the title when the recording has none`() throws {
        var recording = Samples.short
        recording.header.title = nil
        recording.entries[0] = .prose("---\r\ntitle: x\r\n---\r\n# Who *calls*?\r\n\r\nText.\u{0C}\n\n# Two\n")
        let html = try page(recording)
        #expect(html.contains("<h1>Who calls?</h1>"))
        #expect(html.contains("<h2 id=\"section-1\">Two</h2>"))
        #expect(!html.contains("title: x"))
        #expect(html.components(of: "<h1>") == 1)
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "<!-- raw HTML omitted -->\n"),
        ("[a](javascript:alert(1))", "<p><a href=\"\">a</a></p>\n"),
        ("![map](https://x.example/a.png)", "<p><a href=\"https://x.example/a.png\">map</a></p>\n"),
        ("![](a.png)", "<p><a href=\"a.png\">picture</a></p>\n"),
        ("[![b *c*](a.png)](d)", "<p><a href=\"d\">b <em>c</em></a></p>\n"),
        ("![a ![b](c)](d)", "<p><a href=\"d\">a b</a></p>\n"),
        ("![dot](data:image/png;base64,AA==)", "<p><img src=\"data:image/png;base64,AA==\" alt=\"dot\" /></p>\n"),
        ("~~a~~ https://b.example", "<p><del>a</del> <a href=\"https://b.example\">https://b.example</a></p>\n"),
        ("- [x] done", "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> done</li>\n</ul>\n"),
    ])
    func `prose is safe HTML`(markdown: String, html: String) throws {
        #expect(try prose(markdown) == html)
    }

    @Test func `tables are drawn`() throws {
        #expect(try prose("| a |\n|---|\n| b |\n").contains("<td>b</td>"))
    }

    @Test func `a table that would grow beyond all bounds stays text`() throws {
        let table = ["|x", "|-"].map { String(repeating: $0, count: 1_000) + "|\n" }.joined()
        #expect(try prose(table).contains("<table>"))
        #expect(try !prose(table + String(repeating: "|x\n", count: 600)).contains("<table>"))
    }

    @Test func `controls in an output do what they do on a screen`() {
        #expect(Terminal.finalText(of: "10%\r20%\n\u{1B}[31mred\u{1B}[0m\r\nab\u{8}c\u{7}\n") == "20%\nred\nac\n")
        #expect(Terminal.finalText(of: "a\tb\n") == "a\tb\n")
        let long = String(repeating: "x", count: 2_500)
        #expect(Terminal.finalText(of: "\u{7}" + long) == long)
    }

    @Test func `the empty lines around an output are left out`() throws {
        #expect(
            try page().contains("<pre class=\"output\" tabindex=\"0\">Name Location\n---- --------\nweb  West US</pre>")
        )
    }

    @Test(arguments: [
        (0, "0 µs"), (8_500, "850 µs"), (120_000, "12 ms"), (15_000_000, "1.5 s"), (599_990_000, "59.9 s"),
        (1_250_000_000, "2 min 5 s"), (Int64.min, "0 µs"),
    ])
    func `times are for people`(ticks: Int64, text: String) {
        #expect(Elapsed.text(ticks) == text)
    }

    @Test func `dates out of range are left out`() {
        #expect(CivilDate(ticks: .max, offsetMinutes: .max) == nil)
        #expect(CivilDate(ticks: 0, offsetMinutes: -90) == nil)
        #expect(CivilDate(ticks: 0, offsetMinutes: 90)?.text == "1 January 0001, 01:30 UTC+1:30")
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int { indices.count { self[$0...].hasPrefix(text) } }
}
