import Testing

@testable import AzureModel

@Suite struct DocumentFuzzTests {
    private struct Mutator {
        var random: IdentitySource

        mutating func number(_ limit: Int) -> Int { Int(random.nextNumber() % UInt64(max(1, limit))) }

        mutating func mutated(_ document: ModelDocument) -> ModelDocument {
            let place = number(document.size)
            let choice = number(12)
            let pick = number(1000)
            return document.changing(place) { Self.change($0, choice, pick) }
        }

        private static let texts: [String] = [
            "", "\0", "*", "10.20.1.0/24", "0.0.0.0/0", "255.255.255.255", "WEB", "lab", "Front", "\u{301}e", "🙂", "-1",
            "99999999999999999999", "West US", "External", "Internal", "VirtualAppliance", "a/b", "1-65535", "ASEv3",
            "8f2b6c1d-4e0a-4c7b-9d35-6a1f0e8c2b47",
        ]

        private static func change(_ value: ModelDocument, _ choice: Int, _ pick: Int) -> ModelDocument {
            switch (choice, value) {
            case (0, _): return .number([0, -1, .max, .min, 100, 4096, 4097, 1 << 32][pick % 8])
            case (1, _): return .flag(pick.isMultiple(of: 2))
            case (2, _): return .list([])
            case (3, _): return .object([])
            case (4...7, .list(var items)) where !items.isEmpty:
                let index = pick % items.count
                if choice == 4 { items.remove(at: index) }
                if choice == 5 { items.append(items[index]) }
                if choice == 6 { items.swapAt(0, index) }
                if choice == 7 { items = Array(repeating: items[index], count: 600) }
                return .list(items)
            case (4...7, .object(var members)) where !members.isEmpty:
                let index = pick % members.count
                if choice == 4 { members.remove(at: index) }
                if choice == 5 { members.append(members[index]) }
                if choice == 6 { members.swapAt(0, index) }
                if choice == 7 { members.append(ModelMember("other", value)) }
                return .object(members)
            default: return .text(texts[pick % texts.count])
            }
        }
    }

    /// Whatever is read is a state that can be written, read and worked with.
    @Test func anyDocumentIsReadOrRefused() throws {
        var mutator = Mutator(random: IdentitySource(seed: 31))
        let start = try DocumentTests.sample().document
        var (read, refused) = (0, 0)
        for round in 0..<4000 {
            var document = start
            for _ in 0...round % 3 { document = mutator.mutated(document) }
            do {
                let workspace = try Workspace(document: document)
                #expect(try Workspace(document: workspace.document) == workspace)
                Self.work(on: workspace)
                read += 1
            } catch {
                #expect(!error.message.isEmpty)
                refused += 1
            }
        }
        #expect(read > 100)
        #expect(refused > 1000)
    }

    private static func work(on workspace: Workspace) {
        var workspace = workspace
        var ids = IdentitySource(seed: 1)
        try? workspace.reserveAddress(named: "more", label: nil, location: "West US", ids: &ids)
        try? workspace.changeEnvironment(named: "shop", access: .internal)
        try? workspace.removeEnvironment(named: "shop")
        try? workspace.setRule(Sample.rule("new", 300), inGroup: "web")
        try? workspace.setNetworkConfiguration(Sample.network, ids: &ids)
        #expect(workspace.digest.count == 16)
    }
}
