import JSONText
import Testing
import Transcripts

@testable import Exports

@Suite struct CastWriterTests {
    private func lines(_ change: (inout ExportOptions) -> Void = { _ in }) throws -> [JSONValue] {
        var options = ExportOptions(highlight: Samples.highlight)
        change(&options)
        let bytes = try ExportFormat.cast.write(Samples.short, options: options)
        #expect(bytes.last == 0x0A)
        return try bytes.split(separator: 0x0A).map { try JSONParser.parse(Array($0)) }
    }

    private func texts(_ code: String, _ lines: [JSONValue]) -> [String] {
        lines.compactMap { $0.array?[1].text == code ? $0.array?[2].text : nil }
    }

    @Test func `the header of version 2 says what a player needs and nothing of the machine`() throws {
        let header = try #require(try lines { $0.idleTimeLimit = 2 }.first?.object)
        #expect(header["version"]?.int == 2)
        #expect(header["width"]?.int == 80)
        #expect(header["height"]?.int == 24)
        #expect(header["timestamp"]?.int == 1_795_511_700)
        #expect(header["idle_time_limit"]?.double == 2)
        #expect(header["env"] == .object(["SHELL": .string("sallyport"), "TERM": .string("xterm-256color")]))
        #expect(!JSONValue.object(header).written().contains("anne"))
    }

    @Test func `version 3 names the terminal and has no duration`() throws {
        let header = try #require(try lines { $0.castVersion = .v3 }.first?.object)
        #expect(header["term"]?["cols"]?.int == 80)
        #expect(header["term"]?["type"]?.text == "xterm-256color")
        #expect(header["duration"] == nil)
        #expect(header["width"] == nil)
    }

    @Test func `markers name the commands, and the end has the status`() throws {
        let lines = try lines()
        #expect(texts("m", lines) == Samples.short.steps.map(\.command))
        #expect(texts("x", lines) == ["3"])
        #expect(lines.last?.array?[1].text == "x")
        #expect(texts("i", lines).isEmpty)
    }

    @Test func `what was typed is there on request`() throws {
        let typed = try texts("i", lines { $0.includesInput = true }).joined()
        #expect(typed.hasPrefix("Get-AzureNetworkSecurityGroup -Name web\rWrite-Error"))
        #expect(typed.hasSuffix("'done'\r}\rexit 3\r"))
    }

    @Test func `the terminal gets CR LF, prompts and continuation prompts`() throws {
        let text = try texts("o", lines { $0.usesColours = false }).joined()
        #expect(text.hasPrefix("PS Sallyport> Get-AzureNetworkSecurityGroup -Name web\r\n\r\nName Location\r\n"))
        #expect(
            text.contains(
                "PS Sallyport> if ($true) {\r\n>>   'done'\r\n>> }\r\ndone\r\n[12 more bytes of output were left out]\r\n"
            ))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func `colours end before the line does`() throws {
        let text = try texts("o", lines { $0.typing = .whole }).joined()
        #expect(text.contains("\u{1B}[33mGet-AzureNetworkSecurityGroup\u{1B}[0m \u{1B}[90m-Name\u{1B}[0m web\r\n"))
        #expect(text.contains("\u{1B}[31mWrite-Error: <b>&amp;</b>\u{1B}[0m\r\n"))
    }

    @Test func `times never go back and meet the start of each step`() throws {
        let lines = try lines()
        let times = lines.dropFirst().compactMap { $0.array?[0].double }
        #expect(times == times.sorted())
        let enter = lines.first { $0.array?[1].text == "o" && $0.array?[2].text == "\r\n" }
        #expect(enter?.array?[0].double == 4.5)
    }

    @Test func `intervals of version 3 add up to the times of version 2`() throws {
        let absolute = try lines().dropFirst().compactMap { $0.array?[0].double }
        let intervals = try lines { $0.castVersion = .v3 }.dropFirst().compactMap { $0.array?[0].double }
        var sum = 0.0
        for (interval, time) in zip(intervals, absolute) {
            sum += interval
            #expect(abs(sum - time) <= 0.000_501)
        }
        #expect(intervals.count == absolute.count)
    }

    @Test func `rounding errors are carried on`() {
        var clock = CastClock(version: .v3)
        let texts = (1...6).map { clock.text(Int64($0) * 4_000) }
        #expect(texts == ["0.000", "0.001", "0.000", "0.001", "0.000", "0.000"])
        #expect(CastClock.decimal(1_234_567, places: 6) == "1.234567")
        #expect(CastClock.decimal(5, places: 3) == "0.005")
    }

    @Test func `another width is a resize`() throws {
        var recording = Samples.short
        guard case .step(var step) = recording.entries[2] else { return }
        step.width = 120
        recording.entries[2] = .step(step)
        let text = String(decoding: try ExportFormat.cast.write(recording), as: UTF8.self)
        #expect(text.contains(#""r", "120x24"]"#))
        #expect(text.contains(#""r", "80x24"]"#))
    }

    @Test func `times out of all bounds do no harm`() throws {
        var recording = Samples.short
        recording.header.start = .min
        recording.entries = recording.steps.map { step in
            var step = step
            step.start = .max
            step.duration = .max
            return .step(step)
        }
        #expect(try !ExportFormat.cast.write(recording).isEmpty)
    }
}
