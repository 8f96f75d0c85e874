import Foundation

/// The sources of this package, found from this file's own place.
enum SourceTree {
    struct Import: CustomStringConvertible {
        let target: String
        let module: String
        let file: String
        let line: Int
        var description: String { "\(file):\(line): \(target) imports \(module)" }
    }

    static let sources: URL = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources")

    /// The folders below `Sources` that hold Swift files.
    static func targets() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted().filter { !swiftFiles($0).isEmpty }
    }

    static func swiftFiles(_ target: String) -> [URL] {
        let folder: URL = sources.appendingPathComponent(target)
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (walk?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    }

    static func imports(of target: String) throws -> [Import] {
        try swiftFiles(target).flatMap { file in
            let text: String = try String(contentsOf: file, encoding: .utf8)
            return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
                module(in: line).map { Import(target: target, module: $0, file: file.path, line: index + 1) }
            }
        }
    }

    /// `Glibc` of `public import struct Glibc.stat`.
    static func module(in line: Substring) -> String? {
        var words: [Substring] = line.split(separator: " ").filter { !$0.hasPrefix("@") }
        if let first = words.first, ["public", "package", "internal", "fileprivate", "private"].contains(first) {
            words.removeFirst()
        }
        guard words.first == "import" else { return nil }
        words.removeFirst()
        if let kind = words.first, words.count > 1, ["struct", "class", "enum", "func", "var", "let", "protocol"].contains(kind) {
            words.removeFirst()
        }
        return words.first?.split(separator: ".").first.map(String.init)
    }
}
