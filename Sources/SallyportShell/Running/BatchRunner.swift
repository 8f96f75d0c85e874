import Diagnostics
import Documents
import Glibc
import SessionEngine
import ShellRuntime
import ShellValues

/// Runs commands that are all known beforehand: `-c`, a script, a Markdown document, standard input.
struct BatchRunner {
    let session: ShellSession
    let host: TerminalHost
    let replacements: [(text: String, value: String)]
    var outputs = DocumentOutputs.shown
    /// How `--check` compares.
    var comparison = OutputComparison.exact

    /// `-c`: the status is 1 when the last command failed.
    func runCommands(_ text: String) -> Int32 {
        let status = session.show { output in
            try session.engine.evaluate(TextReplacement.apply(replacements, to: text), into: output)
        }
        if status == 0, session.engine.exitCode == nil, !session.engine.lastSuccess { return 1 }
        return status
    }

    func runFile(_ name: String, arguments: [String]) throws -> Int32 {
        if name == "-" { return runScript(TextReplacement.apply(replacements, to: StandardInput.all()), nil, arguments) }
        let path = Paths.absolute(name, in: session.engine.host.currentFolder)
        guard let bytes = Paths.isFile(path) ? Paths.read(path) : nil else {
            host.writeError("sallyport: cannot read '\(name)'\n")
            return 64
        }
        if let format = DocumentFormat(fileExtension: RecordingFile.fileExtension(path)), format == .markdown || format == .notebook {
            return try runDocument(format, bytes, name, path, arguments)
        }
        if outputs != .shown { throw Options.Refusal(message: "--write and --check are for documents (.md, .ipynb)") }
        return runScript(TextReplacement.apply(replacements, to: String(decoding: bytes, as: UTF8.self)), path, arguments)
    }

    private func runScript(_ text: String, _ path: String?, _ arguments: [String]) -> Int32 {
        session.show { output in
            let engine = session.engine
            let block = try engine.parse(SourceText(name: path, text), isScriptFile: true)
            try engine.runScript(block, arguments: ScriptArguments.parse(arguments, engine), into: output)
        }
    }

    /// The code of a document, cell by cell; its outputs are shown, stored in it, or compared with those in it.
    private func runDocument(
        _ format: DocumentFormat, _ bytes: [UInt8], _ name: String, _ path: String, _ arguments: [String]
    ) throws -> Int32 {
        let document: any CodeDocument
        do {
            guard let read = try format.document(bytes) else { return 64 }
            document = read
        } catch {
            throw Options.Refusal(message: "'\(path)'\(error.line.map { ", line \($0)" } ?? ""): \(error.message)")
        }
        host.isSilent = outputs == .checked
        let runner = DocumentRunner(
            session, host, replacements: replacements, showsCode: isatty(1) == 1 && outputs != .checked,
            watch: outputs == .checked ? try checkGuard() : nil)
        let outcome = runner.run(document, path: outputs == .shown ? path : nil, arguments: arguments)
        host.isSilent = false
        let check = DocumentCheck(name: name, document: document, outcome: outcome, comparison: comparison)
        switch outputs {
        case .shown: return outcome.status
        case .written:
            let isChanged = try check.write(to: path, was: bytes)
            host.write(isChanged ? "The outputs are stored in \(path)\n" : "The outputs are in \(path) already\n")
            host.flush()
            return outcome.status
        case .checked:
            let out = OutputBuffer(1)
            defer { out.flush() }
            if let stop = outcome.stop {
                out.write(stop + "\n")
                return 2
            }
            return check.report(to: out) == 0 ? outcome.status : 1
        }
    }

    /// A check changes nothing: what the cells write is thrown away, and they see the current folder only.
    private func checkGuard() throws -> GuardedRun {
        let host = session.engine.host
        let limits = ReplayLimits(temporary: host.environment["TMPDIR"] ?? "/tmp")
        let folder = host.currentFolder
        guard let files = ReplayFiles(folder: folder, source: folder, limits: limits, subject: "a document that is checked") else {
            throw Options.Refusal(message: "no folder can be made in '\(limits.temporary)'")
        }
        return GuardedRun(files: files, limits: limits, cancellation: session.engine.cancellation)
    }
}

/// `--set TEXT=VALUE`.
enum TextReplacement {
    static func apply(_ replacements: [(text: String, value: String)], to text: String) -> String {
        var result = text
        for replacement in replacements where !replacement.text.isEmpty {
            result = pieces(result, replacement.text).joined(separator: replacement.value)
        }
        return result
    }

    private static func pieces(_ text: String, _ separator: String) -> [String] {
        let (bytes, mark) = (Array(text.utf8), Array(separator.utf8))
        var result: [String] = []
        var start = 0
        var i = 0
        while i + mark.count <= bytes.count {
            if bytes[i] == mark[0], bytes[i..<(i + mark.count)].elementsEqual(mark) {
                result.append(String(decoding: bytes[start..<i], as: UTF8.self))
                i += mark.count
                start = i
            } else {
                i += 1
            }
        }
        result.append(String(decoding: bytes[start...], as: UTF8.self))
        return result
    }
}

/// Words after the script's name, as `pwsh -File` reads them: `-Name`, `-Name:value`, values.
enum ScriptArguments {
    static func parse(_ words: [String], _ engine: Engine) -> [Argument] {
        words.map { word in
            guard let first = word.first, first == "-", word.count > 1, word.dropFirst().first?.isLetter ?? false else {
                return Argument(value: .string(word))
            }
            let body = word.dropFirst()
            guard let colon = body.firstIndex(of: ":") else {
                var argument = Argument(name: String(body))
                argument.written = word
                return argument
            }
            let value = String(body[body.index(after: colon)...])
            return Argument(name: String(body[..<colon]), value: constant(value), joined: true)
        }
    }

    private static func constant(_ text: String) -> Value {
        switch CaseFolding.fold(text) {
        case "$true": .bool(true)
        case "$false": .bool(false)
        default: .string(text)
        }
    }
}

enum StandardInput {
    /// Everything on standard input.
    static func all() -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(0, &chunk, chunk.count)
            if count < 0 && errno == EINTR && !Interrupts.isRequested { continue }
            if count <= 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
