import Testing

@Suite struct ImportTests {
    @Test func `every target is known`() throws {
        #expect(try Set(SourceTree.targets()) == Set(AllowedEdges.modules.keys))
    }

    @Test func `imports follow the allowed edges`() throws {
        for target in try SourceTree.targets() {
            let allowed: Set<String> = (AllowedEdges.modules[target] ?? []).union(AllowedEdges.system[target] ?? [])
            for found in try SourceTree.imports(of: target) where !allowed.contains(found.module) {
                Issue.record("\(found)")
            }
        }
    }

    @Test func `nothing that ships imports Foundation`() throws {
        let imports: [SourceTree.Import] = try SourceTree.targets().flatMap { try SourceTree.imports(of: $0) }
        #expect(imports.count > 100)
        #expect(imports.filter { $0.module.hasPrefix("Foundation") }.map(\.description) == [])
    }

    @Test func `the edges make no circle`() {
        for start in AllowedEdges.modules.keys {
            var reached: Set<String> = []
            var waiting: [String] = Array(AllowedEdges.modules[start] ?? [])
            while let next = waiting.popLast() {
                if reached.insert(next).inserted { waiting += AllowedEdges.modules[next] ?? [] }
            }
            #expect(!reached.contains(start), "\(start) reaches itself")
        }
    }

    @Test(arguments: [
        ("import Glibc", "Glibc"), ("public import ShellValues", "ShellValues"), ("@testable import A", "A"),
        ("internal import struct Glibc.stat", "Glibc"),
    ])
    func `an import line is read`(line: String, module: String) {
        #expect(SourceTree.module(in: line[...]) == module)
        #expect(SourceTree.module(in: "// \(line)") == nil)
    }
}
