@testable import SallyportShell
import Testing

@Suite struct OptionsTests {
    @Test func `without arguments the shell opens`() throws {
        guard case .shell = try Options.parse([]).mode else {
            Issue.record("not the shell")
            return
        }
    }

    @Test func `a run takes its options before the file and leaves the rest to the script`() throws {
        let options = try Options.parse(["--lab", "x", "run", "--set", "a=b=c", "--no-exit", "f.md", "-v", "--lab", "y"])
        #expect(options.lab == "x")
        #expect(options.noExit)
        #expect(options.replacements.map(\.text) == ["a"])
        #expect(options.replacements.map(\.value) == ["b=c"])
        guard case .run(let file, let arguments) = options.mode else {
            Issue.record("not a run")
            return
        }
        #expect(file == "f.md")
        #expect(arguments == ["-v", "--lab", "y"])
    }

    @Test func `the profile can be left out, in PowerShell's spelling too`() throws {
        #expect(try Options.parse([]).noProfile == false)
        #expect(try Options.parse(["--lab", "x", "--no-profile"]).noProfile)
        #expect(try Options.parse(["-NoProfile"]).noProfile)
        guard case .run(_, let arguments) = try Options.parse(["run", "f.ps1", "-NoProfile"]).mode else {
            Issue.record("not a run")
            return
        }
        #expect(arguments == ["-NoProfile"])
    }

    @Test func `standard input is a file`() throws {
        guard case .run(let file, let arguments) = try Options.parse(["run", "-", "1"]).mode else {
            Issue.record("not a run")
            return
        }
        #expect(file == "-")
        #expect(arguments == ["1"])
    }

    @Test(arguments: [
        (["--nope"], "unknown option '--nope'"), (["-c"], "the option '-c' needs a value"),
        (["run"], "run needs a file ('-' for standard input)"), (["walk"], "unknown command 'walk'"),
        (["run", "--set", "ab", "f"], "--set needs TEXT=VALUE, not 'ab'"),
        (["--no-exit"], "the option '--no-exit' does not belong here"),
    ])
    func `a wrong command line is refused with its reason`(arguments: [String], message: String) {
        #expect(throws: Options.Refusal.self) { try Options.parse(arguments) }
        do { _ = try Options.parse(arguments) } catch let refusal as Options.Refusal {
            #expect(refusal.message == message)
        } catch {
            Issue.record(error)
        }
    }
}

@Suite struct SubcommandTests {
    private func mode(_ line: String) throws -> Options.Mode { try Options.parse(line.split(separator: " ").map(String.init)).mode }

    @Test func `options may stand before and behind the file`() throws {
        guard case .replay(let request) = try mode("replay a.jsonl --verify --timeout 3"),
            case .convert(let conversion) = try mode("convert --dark a.jsonl a.svg --cast-version 3"),
            case .record(let recording) = try mode("record --header h.jsonl r.jsonl --force")
        else {
            Issue.record("another mode")
            return
        }
        #expect(request == ReplayRequest(file: "a.jsonl", purpose: .verify, timeout: 3))
        #expect(conversion == ConvertRequest(input: "a.jsonl", output: "a.svg", castVersion: 3, dark: true))
        #expect(recording == RecordRequest(file: "r.jsonl", header: "h.jsonl", force: true))
    }

    @Test(arguments: [
        ("sessions", SessionsRequest.Action.list), ("sessions list", .list), ("sessions show 3", .show("3")),
        ("sessions search two words", .search("two words")), ("sessions prune --keep 5", .prune(keep: 5, days: nil)),
        ("sessions prune --days 7 --keep 2", .prune(keep: 2, days: 7)),
    ])
    func `what to do with the journals`(line: String, action: SessionsRequest.Action) throws {
        guard case .sessions(let request) = try mode(line) else {
            Issue.record("another mode")
            return
        }
        #expect(request.action == action)
    }

    @Test(arguments: [
        "sessions prune", "sessions --keep 3", "sessions show", "sessions prune --keep 0", "replay", "replay a b", "convert a",
        "convert --cast-version 4 a b", "lint", "replay --speed x a", "record", "sessions fly", "replay --write a",
    ])
    func `wrong lines are refused`(line: String) {
        #expect(throws: Options.Refusal.self) { try mode(line) }
    }
}
