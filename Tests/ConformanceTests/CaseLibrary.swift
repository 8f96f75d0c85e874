import Foundation

/// Scripts with what PowerShell 7.6 printed for them.
struct ConformanceCase: Sendable {
    let area: String
    /// `004-name`
    let name: String
    let script: String
    let expected: String
}

enum CaseLibrary {
    static let folder: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    static let areas: [String] = ["azure", "cmdlets", "expressions", "formatting", "statements"]

    /// The cases of an area, by name.
    static func cases(_ area: String) throws -> [ConformanceCase] {
        let place: URL = folder.appendingPathComponent("Cases/\(area)")
        let files: [String] = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
        return try files.filter { $0.hasSuffix(".ps1") }.map { file in
            let name = String(file.dropLast(4))
            let expected = place.appendingPathComponent(name + ".expected")
            return ConformanceCase(
                area: area, name: name, script: place.appendingPathComponent(file).path,
                expected: String(decoding: try Data(contentsOf: expected), as: UTF8.self))
        }
    }

    /// Names of the cases of an area that are known not to pass yet, one a line.
    static func pending(_ area: String) -> Set<String> {
        let text: String? = try? String(contentsOf: pendingFile(area), encoding: .utf8)
        return Set((text ?? "").split(separator: "\n").map(String.init))
    }

    static func record(_ names: [String], pendingIn area: String) throws {
        let text: String = names.map { $0 + "\n" }.joined()
        try text.write(to: pendingFile(area), atomically: true, encoding: .utf8)
    }

    private static func pendingFile(_ area: String) -> URL { folder.appendingPathComponent("Pending/\(area).txt") }
}
