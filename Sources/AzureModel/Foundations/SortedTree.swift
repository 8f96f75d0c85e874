/// Values in key order. A changed copy shares all but a few nodes with the one it came from, so that earlier states
/// can be kept for little: an AVL tree whose nodes never change.
struct SortedTree<Key: Comparable & Digested, Value: Digested>: Sendable {
    /// A value in its place.
    final class Item: Sendable {
        let key: Key
        let value: Value
        let digest: UInt64

        init(_ key: Key, _ value: Value) {
            self.key = key
            self.value = value
            digest = StableHash.of { hash in
                hash.add(key.digest)
                hash.add(value.digest)
            }
        }
    }

    private(set) var root: Node?

    var isEmpty: Bool { root == nil }
    var count: Int { root?.count ?? 0 }
    /// The sum of the items' digests: the same whatever order they came in.
    var digest: UInt64 { root?.digest ?? 0 }

    subscript(key: Key) -> Value? {
        get {
            var node = root
            while let here = node {
                if key < here.item.key {
                    node = here.left
                } else if here.item.key < key {
                    node = here.right
                } else {
                    return here.item.value
                }
            }
            return nil
        }
        set {
            root = newValue.map { Node.inserting(Item(key, $0), into: root) } ?? Node.removing(key, from: root)
        }
    }
}

extension SortedTree {
    /// An item with what comes before and behind it; the depths of both differ by one at most.
    final class Node: Sendable {
        let item: Item
        let left: Node?
        let right: Node?
        let depth: Int
        let count: Int
        let digest: UInt64

        init(_ left: Node?, _ item: Item, _ right: Node?) {
            self.left = left
            self.item = item
            self.right = right
            depth = Swift.max(left?.depth ?? 0, right?.depth ?? 0) + 1
            count = (left?.count ?? 0) + (right?.count ?? 0) + 1
            digest = item.digest &+ (left?.digest ?? 0) &+ (right?.digest ?? 0)
        }
    }
}

extension SortedTree.Node {
    typealias Node = SortedTree.Node

    static func inserting(_ item: SortedTree.Item, into node: Node?) -> Node {
        guard let node else { return Node(nil, item, nil) }
        if item.key < node.item.key { return balanced(inserting(item, into: node.left), node.item, node.right) }
        if node.item.key < item.key { return balanced(node.left, node.item, inserting(item, into: node.right)) }
        return Node(node.left, item, node.right)
    }

    static func removing(_ key: Key, from node: Node?) -> Node? {
        guard let node else { return nil }
        if key < node.item.key { return balanced(removing(key, from: node.left), node.item, node.right) }
        if node.item.key < key { return balanced(node.left, node.item, removing(key, from: node.right)) }
        guard let right = node.right else { return node.left }
        let next = right.first
        return balanced(node.left, next, removing(next.key, from: right))
    }

    private var first: SortedTree.Item {
        var node = self
        while let left = node.left { node = left }
        return node.item
    }

    /// A node of the three; the depths may differ by two.
    private static func balanced(_ left: Node?, _ item: SortedTree.Item, _ right: Node?) -> Node {
        let lean = (left?.depth ?? 0) - (right?.depth ?? 0)
        if lean > 1, let left { return leaningLeft(left, item, right) }
        if lean < -1, let right { return leaningRight(left, item, right) }
        return Node(left, item, right)
    }

    private static func leaningLeft(_ left: Node, _ item: SortedTree.Item, _ right: Node?) -> Node {
        if let middle = left.right, middle.depth > (left.left?.depth ?? 0) {
            return Node(
                Node(left.left, left.item, middle.left), middle.item, Node(middle.right, item, right))
        }
        return Node(left.left, left.item, Node(left.right, item, right))
    }

    private static func leaningRight(_ left: Node?, _ item: SortedTree.Item, _ right: Node) -> Node {
        if let middle = right.left, middle.depth > (right.right?.depth ?? 0) {
            return Node(
                Node(left, item, middle.left), middle.item, Node(middle.right, right.item, right.right))
        }
        return Node(Node(left, item, right.left), right.item, right.right)
    }
}

extension SortedTree: Sequence {
    /// The items in key order.
    struct Iterator: IteratorProtocol {
        private var waiting: [Node] = []

        init(_ root: Node?) { descend(from: root) }

        mutating func next() -> Item? {
            guard let node = waiting.popLast() else { return nil }
            descend(from: node.right)
            return node.item
        }

        private mutating func descend(from node: Node?) {
            var node = node
            while let here = node {
                waiting.append(here)
                node = here.left
            }
        }
    }

    func makeIterator() -> Iterator { Iterator(root) }

    var underestimatedCount: Int { count }
}

extension SortedTree {
    /// The values that the other tree does not share, in key order: all that differ, and perhaps some that are equal.
    func values(notSharedWith other: SortedTree) -> [Value] {
        if root === other.root { return [] }
        let shared = Set(other.map { ObjectIdentifier($0) })
        return filter { !shared.contains(ObjectIdentifier($0)) }.map(\.value)
    }
}

extension SortedTree: Equatable where Value: Equatable {
    static func == (one: Self, other: Self) -> Bool {
        if one.root === other.root { return true }
        guard one.count == other.count, one.digest == other.digest else { return false }
        return zip(one, other).allSatisfy { $0 === $1 || $0.key == $1.key && $0.value == $1.value }
    }
}

extension SortedTree: Hashable where Value: Hashable {
    func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
