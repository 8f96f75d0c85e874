import FileGate
import Foundation

/// Folders for one test: a source with files, a scratch folder, and a place outside.
final class Sandbox {
    let root: URL
    var source: String { root.appendingPathComponent("source").path }
    var scratch: String { root.appendingPathComponent("scratch").path }
    var outside: String { root.appendingPathComponent("outside").path }

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("gate-\(UUID().uuidString)")
        for folder in ["source/sub/deep", "source/.hidden", "scratch", "outside"] {
            try FileManager.default.createDirectory(at: root.appendingPathComponent(folder), withIntermediateDirectories: true)
        }
        try put("source/a.txt", "one")
        try put("source/sub/b.txt", "two")
        try put("source/sub/deep/c.txt", "three")
        try put("source/.hidden/key", "secret")
        try put("source/.profile", "secret")
        try put("outside/secret", "secret")
        try link("source/out", to: outside + "/secret")
        try link("source/outFolder", to: outside)
        try link("source/up", to: "..")
        try link("source/inner", to: "a.txt")
        try link("source/toHidden", to: ".hidden/key")
        mkfifo(source + "/pipe", 0o600)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func put(_ name: String, _ text: String) throws {
        try text.write(to: root.appendingPathComponent(name), atomically: false, encoding: .utf8)
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: root.appendingPathComponent(name).path, withDestinationPath: target)
    }

    /// Every path below the source and outside with what is in it.
    func state() throws -> [String: String] {
        var result: [String: String] = [:]
        for folder in [source, outside] {
            for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
                let path = folder + "/" + name
                let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
                result[path] = kind == .typeRegular ? try String(contentsOfFile: path, encoding: .utf8) : kind?.rawValue ?? ""
            }
        }
        return result
    }

    func confinement(limits: FileLimits = FileLimits()) -> FileConfinement {
        FileConfinement(to: "/home/u/work", source: source, scratch: scratch, limits: limits)
    }
}

func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
