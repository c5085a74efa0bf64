/** Whether what defines the model is checked in, and who approved its last change. Names, paths and logins are hostile. */
export interface Review {
  readonly specification: {
    /** True where nobody named the paths: the script of the training command and the usual files. */
    readonly byDefault: boolean;
    readonly files: number;
    /** The first 10. */
    readonly examples: readonly string[];
  };
  /** How many paths are not in the commit as they are here; `files` are the first 20 of them. */
  readonly notCheckedIn: {
    readonly count: number;
    readonly files: readonly { readonly path: string; readonly problem: CheckInProblem }[];
  };
  readonly change: SpecificationChange;
}

/** `missing`: nothing has that name. */
export type CheckInProblem = 'untracked' | 'modified' | 'deleted' | 'missing';

export type SpecificationChange =
  /** The pull request, or merge group, leaves the specification as it is at its base. */
  | { readonly kind: 'untouched'; readonly base: string }
  /** A change that came, or is to come, with a pull request. */
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** Null where GitHub does not tell. */
      readonly author: string | null;
      readonly isMerged: boolean;
      /** The latest commit of the pull request, which an approval must be of. */
      readonly head: string;
      /** What it changes, the first 10; null where the history that would tell is not there. */
      readonly files: readonly string[] | null;
      /** The last word of each reviewer, comments aside. */
      readonly reviews: readonly ReviewerState[];
    }
  /** A commit of the default branch that belongs to no pull request. */
  | {
      readonly kind: 'direct-push';
      readonly commit: string;
      readonly branch: string;
      readonly files: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly reason: string; readonly next: string };

export interface ReviewerState {
  readonly login: string;
  readonly state: 'approved' | 'changes-requested' | 'dismissed';
  /** The commit that was reviewed; null where it is gone. */
  readonly commit: string | null;
  /** GitHub's `author_association`: OWNER, MEMBER, COLLABORATOR, CONTRIBUTOR, NONE … */
  readonly association: string;
  readonly isBot: boolean;
}
