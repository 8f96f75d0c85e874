import Testing

@testable import AzureModel

@Suite struct SortedTreeTests {
    private struct Number: Digested, Hashable, Comparable {
        let number: Int
        var digest: UInt64 { StableHash.of { $0.add(number) } }
        static func < (left: Number, right: Number) -> Bool { left.number < right.number }
    }

    private typealias Tree = SortedTree<Number, Number>

    @Test func sipHashIsThatOfThePaper() {
        #expect(StableHash().finished() == 0x726F_DB47_DD0E_0E31)
        var hash = StableHash()
        hash.add(UInt64(0x0706_0504_0302_0100))
        #expect(hash.finished() == 0x93F5_F579_9A93_2462)
        hash.add(UInt64(0x0F0E_0D0C_0B0A_0908))
        #expect(hash.finished() == 0x3F2A_CC7F_57C2_9BDB)
    }

    @Test func behavesAsADictionary() {
        var random = IdentitySource(seed: 11)
        var tree = Tree()
        var model: [Int: Int] = [:]
        var kept: [(Tree, [Int: Int])] = []
        for step in 0..<4000 {
            let key = Int(random.nextNumber() % 300)
            let value = random.nextNumber() % 3 == 0 ? nil : step
            tree[Number(number: key)] = value.map { Number(number: $0) }
            model[key] = value
            if step.isMultiple(of: 500) { kept.append((tree, model)) }
        }
        kept.append((tree, model))
        for (tree, model) in kept {
            #expect(tree.map { $0.key.number } == model.keys.sorted())
            #expect(tree.allSatisfy { model[$0.key.number] == $0.value.number })
            #expect(tree.count == model.count)
            #expect(Self.isBalanced(tree.root))
        }
    }

    @Test func equalityAndDigestDoNotDependOnTheOrder() {
        let numbers = (0..<100).map { Number(number: $0) }
        var upwards = Tree()
        var downwards = Tree()
        for number in numbers { upwards[number] = number }
        for number in numbers.reversed() { downwards[number] = number }
        #expect(upwards == downwards)
        #expect(upwards.digest == downwards.digest)
        downwards[Number(number: 7)] = Number(number: 8)
        downwards[Number(number: 8)] = Number(number: 7)
        #expect(upwards != downwards)
        #expect(upwards.digest != downwards.digest)
        downwards[Number(number: 7)] = nil
        #expect(downwards.count == 99)
        #expect(downwards[Number(number: 7)] == nil)
    }

    @Test func aChangeMakesFewNodes() {
        var tree = Tree()
        for number in 0..<1000 { tree[Number(number: number)] = Number(number: number) }
        let earlier = Self.nodes(tree.root)
        tree[Number(number: 500)] = Number(number: -1)
        #expect(Self.nodes(tree.root).subtracting(earlier).count <= 12)
        #expect(Self.depth(tree.root) <= 14)
    }

    private static func isBalanced(_ node: Tree.Node?) -> Bool {
        guard let node else { return true }
        let lean = depth(node.left) - depth(node.right)
        return abs(lean) <= 1 && node.depth == depth(node) && isBalanced(node.left) && isBalanced(node.right)
    }

    private static func depth(_ node: Tree.Node?) -> Int {
        node.map { max(depth($0.left), depth($0.right)) + 1 } ?? 0
    }

    private static func nodes(_ node: Tree.Node?) -> Set<ObjectIdentifier> {
        guard let node else { return [] }
        return nodes(node.left).union(nodes(node.right)).union([ObjectIdentifier(node)])
    }
}
