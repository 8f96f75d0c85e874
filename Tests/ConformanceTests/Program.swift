import Foundation
import Glibc

/// The built `sallyport`, run as a process of its own.
enum Program {
    struct Outcome {
        let output: String
        let errors: String
        let status: Int32
    }

    /// Beside the running test program.
    static let path: String = {
        let own: String = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return (own as NSString).deletingLastPathComponent + "/sallyport"
    }()

    static func makeFolder() throws -> String {
        var template: [CChar] = Array((NSTemporaryDirectory() + "/sallyport-case-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
        let made: [UInt8] = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: made, as: UTF8.self).replacingOccurrences(of: "//", with: "/")
    }

    /// Runs it in an empty folder.
    static func run(_ arguments: [String], input: String? = nil, columns: Int = 80) throws -> Outcome {
        let base: String = try makeFolder()
        defer { try? FileManager.default.removeItem(atPath: base) }
        let folder: String = base + "/work"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        return try run(arguments, input: input, in: folder, columns: columns)
    }

    /// Runs it, without input if none is given; after `seconds` it is ended, with status 124.
    static func run(
        _ arguments: [String], input: String? = nil, in folder: String, columns: Int, seconds: Int = 20
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = environment(columns)
        process.standardInput = try standardInput(input, folder)
        let (output, errors) = (folder + ".output", folder + ".errors")
        process.standardOutput = try file(output)
        process.standardError = try file(errors)
        try process.run()
        let status: Int32 = wait(for: process, seconds)
        return try Outcome(output: text(output), errors: text(errors), status: status)
    }

    private static func standardInput(_ text: String?, _ folder: String) throws -> FileHandle {
        guard let text else { return FileHandle.nullDevice }
        try text.write(toFile: folder + ".input", atomically: false, encoding: .utf8)
        return try FileHandle(forReadingFrom: URL(fileURLWithPath: folder + ".input"))
    }

    private static func environment(_ columns: Int) -> [String: String] {
        var result: [String: String] = ProcessInfo.processInfo.environment
        result["COLUMNS"] = String(columns)
        result["TERM"] = "dumb"
        result["NO_COLOR"] = "1"
        result["XDG_STATE_HOME"] = "/nonexistent"
        result["LANG"] = "en_US.UTF-8"
        result["LC_ALL"] = "en_US.UTF-8"
        return result
    }

    private static func wait(for process: Process, _ seconds: Int) -> Int32 {
        var rest: Int = seconds * 200
        while process.isRunning {
            usleep(5000)
            rest -= 1
            if rest == 0 {
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                return 124
            }
        }
        return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    }

    private static func file(_ path: String) throws -> FileHandle {
        guard FileManager.default.createFile(atPath: path, contents: nil) else { throw POSIXError(.EIO) }
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}
