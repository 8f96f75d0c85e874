import Foundation
import Transcripts

enum Samples {
    static let header = SessionHeader(id: "test", program: "Sallyport", start: 638_000_000_000_000_000, seed: 7, home: "/home/ann")

    /// The folder of the package.
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// All files of the package with this extension.
    static func files(_ ending: String) -> [URL] {
        var found: [URL] = []
        for folder in ["docs", "sessions", "Tests", ""] {
            let place = folder.isEmpty ? root : root.appending(path: folder)
            let options: FileManager.DirectoryEnumerationOptions = folder.isEmpty ? [.skipsSubdirectoryDescendants] : []
            let all = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil, options: options)
            while let file = all?.nextObject() as? URL { if file.pathExtension == ending { found.append(file) } }
        }
        return found
    }

    static func step(_ number: Int, _ command: String, _ output: [PrintedText] = [], _ outcome: StepOutcome = .completed) -> SessionStep {
        SessionStep(number: number, command: command, start: header.start, seed: 7, output: output, outcome: outcome, workspace: "w")
    }
}

/// Numbers that are the same in every run.
struct SeededNumbers {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    mutating func pick<T>(_ items: [T]) -> T { items[next(items.count)] }
}
