#!/usr/bin/env python3
"""Says which sources of a program can be compiled as one file: reads paths, a line each, and writes lines "group;path".

Sources share the time that their headers take, but their unnamed namespaces become one. So two sources go together only if
neither has a word that the other declares or imports for itself, whatever it means there; sources with macros stay alone.
"""
import re
import sys

MOST_SOURCES = 8
ALONE = re.compile(r'^\s*#\s*define\b|\busing\s+namespace\b|<X11/|<vtk', re.MULTILINE)
UNSEEN = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|//[^\n]*|/\*.*?\*/', re.DOTALL)
SCOPE = re.compile(r'(?:inline\s+)?\bnamespace\b\s*([\w:]*)\s*\{|[{}]')
BASES = re.compile(r':\s*(?:public|private|protected)\b[^;]*')
DECLARED = re.compile(r'\b(?:class|struct|enum(?:\s+class)?)\s+(\w+)|\b(?<!::)(\w+)\s*(?:\[[^\]]*\]\s*)?[(=;]')
NOT_DECLARED = re.compile(r'\d.*|[A-Z_]+|static_assert|noexcept|alignas|decltype|sizeof|default|delete|const|override|final|if|void|bool|int|double')
IMPORTED = re.compile(r'\busing\s+(?:\w+::)+(\w+)\s*;')
INCLUDED = re.compile(r'^\s*#\s*include[^\n]*', re.MULTILINE)


def own_scope(text):
    """What stands in unnamed namespaces and is global there, without the bodies of functions and classes."""
    scopes, kept, position = [], [], 0
    for brace in SCOPE.finditer(text):
        if 'unnamed' in scopes and 'body' not in scopes:
            kept.append(text[position:brace.start()] + ';')
        if brace.group() == '}':
            del scopes[-1:]
        elif brace.group() == '{':
            scopes.append('body')
        else:
            scopes.append('named' if brace.group(1) else 'unnamed')
        position = brace.end()
    return ''.join(kept)


class Source:
    def __init__(self, path):
        with open(path, encoding='utf-8') as file:
            text = file.read()
        self.path = path
        self.alone = bool(ALONE.search(text))
        text = INCLUDED.sub('', UNSEEN.sub('""', text))
        self.imported = set(IMPORTED.findall(text))
        self.words = set(re.findall(r'\w+', text))
        self.declared = {name for pair in DECLARED.findall(BASES.sub('', own_scope(text))) for name in pair if name}
        self.declared |= set(re.findall(r'^static\s[^;{}()=]*?(\w+)\s*[(=;\[]', text, re.MULTILINE))
        self.declared = {name for name in self.declared if not NOT_DECLARED.fullmatch(name)}


def fit_together(one, other):
    return not (one.declared & other.words or other.declared & one.words
                or one.imported & (other.words - other.imported) or other.imported & (one.words - one.imported))


def main():
    groups = []
    for source in map(Source, sys.stdin.read().splitlines()):
        fitting = (group for group in groups if not source.alone and not group[0].alone and len(group) < MOST_SOURCES
                   and all(fit_together(source, other) for other in group))
        group = next(fitting, None)
        if group:
            group.append(source)
        else:
            groups.append([source])
    for number, group in enumerate(groups):
        if len(group) > 1:
            print(*(f'{number};{source.path}' for source in group), sep='\n')


if __name__ == '__main__':
    main()
