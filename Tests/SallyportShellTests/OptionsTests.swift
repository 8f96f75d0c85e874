import SallyportShell
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
